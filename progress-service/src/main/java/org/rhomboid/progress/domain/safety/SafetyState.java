package org.rhomboid.progress.domain.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that decides about a member's safety: small, and complete. Only {@link Triage}, {@link Clearance} and {@link
 * Dismissal} make another of it; a store keeps it and gives it back. Health data.
 *
 * @param holdVersion how often the open findings have changed: 0 before the first time, then up by one each time
 * @param findings those that are open, the most urgent first, at most one of a code
 * @param holdPeriods oldest first; the last one is open while a finding holds
 * @param painLog for the trend
 * @param release how far an open finding of strong pain is from ending by itself; null where none is open
 */
public record SafetyState(
    long holdVersion,
    List<Finding> findings,
    List<HoldPeriod> holdPeriods,
    PainLog painLog,
    PainRelease release) {

  /** Nothing has been reported. */
  public static final SafetyState NONE =
      new SafetyState(0, List.of(), List.of(), PainLog.NONE, null);

  public SafetyState {
    findings = findings.stream().sorted(Finding.MOST_URGENT_FIRST).toList();
    holdPeriods = List.copyOf(holdPeriods);
    Objects.requireNonNull(painLog, "painLog");
  }

  /** Whether a hold is open: no plan, and a paused streak. */
  public boolean holds() {
    return findings.stream().anyMatch(Finding::holds);
  }

  /**
   * Streaks 1: whether a session counts towards the streak.
   *
   * @param completedAt as it is dated: at most the server's time at which it was recorded
   */
  public boolean counts(Instant completedAt) {
    return holdPeriods.stream().noneMatch(period -> period.covers(completedAt));
  }

  /** The open finding with this id. */
  public Optional<Finding> finding(UUID id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  boolean hasOpen(String code) {
    return findings.stream().anyMatch(finding -> finding.isOf(code));
  }

  /** With other open findings: one change, however many they are, and none where they are the same. */
  SafetyState changed(
      Collection<Finding> raised, Collection<Finding> ended, Instant now, LocalDate today) {
    if (raised.isEmpty() && ended.isEmpty()) {
      return this;
    }
    List<Finding> open =
        Stream.concat(
                findings.stream().filter(finding -> !ended.contains(finding)), raised.stream())
            .toList();
    boolean held = open.stream().anyMatch(Finding::holds);
    List<HoldPeriod> periods = holdPeriods;
    if (held && !holds()) {
      periods = HoldPeriods.begun(holdPeriods, now, today);
    } else if (!held) {
      periods = HoldPeriods.ended(holdPeriods, now, today);
    }
    return new SafetyState(holdVersion + 1, open, periods, painLog, release);
  }

  SafetyState with(PainLog log) {
    return new SafetyState(holdVersion, findings, holdPeriods, log, release);
  }

  SafetyState with(PainRelease other) {
    return new SafetyState(holdVersion, findings, holdPeriods, painLog, other);
  }

  /** After findings were cleared or dismissed. A trend that somebody has answered takes new reports to come back. */
  SafetyState settled(Set<Finding> ended, Instant now, LocalDate today) {
    SafetyState after = changed(List.of(), ended, now, today);
    if (ended.stream().anyMatch(finding -> finding.isOf(PainTrend.CODE))) {
      after = after.with(PainLog.NONE);
    }
    return after.hasOpen(StrongPain.CODE) ? after : after.with((PainRelease) null);
  }

  /** Without its content: health data must not reach a log by accident. */
  @Override
  public String toString() {
    return "SafetyState[" + holdVersion + "]";
  }
}
