package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A member to whom things happen at random, each step of which is checked. */
final class RandomMember {

  private final Random random;
  private final RandomReports reports;
  private final BetterDays betterDays = new BetterDays();
  private final List<UUID> told = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-02T07:00:00Z");
  private LocalDate today = RandomReports.today(now);
  private SafetyState state = SafetyState.NONE;

  RandomMember(long seed) {
    random = new Random(seed);
    reports = new RandomReports(random);
  }

  /** What happened. */
  String step() {
    now = now.plusSeconds(random.nextInt(random.nextBoolean() ? 3_600 : 100_000));
    today = RandomReports.today(now);
    return switch (random.nextInt(20)) {
      case 0 -> clear(Set.of());
      case 1 -> clear(some());
      case 2, 3 -> dismiss();
      case 4 -> revoke();
      default -> report();
    };
  }

  private String report() {
    List<Report> reported = reports.told(now);
    boolean wasOpen = state.hasOpen(StrongPain.CODE);
    SafetyChange change = Triage.of(state, reported, now, today);
    assertThat(Triage.of(state, reported, now, today)).as("decided again").isEqualTo(change);
    reported.forEach(report -> told.add(report.id()));
    reported.stream().sorted(Comparator.comparing(Report::at)).forEach(betterDays::told);
    HoldWatch.check(
        state,
        change.after(),
        finding -> finding.isOf(StrongPain.CODE) && betterDays.areTwo() && change.published());
    checkRaised(reported, change);
    if (!wasOpen && change.after().hasOpen(StrongPain.CODE)) {
      betterDays.raised();
    }
    boolean held = state.holds();
    state = change.after();
    if (!change.eased().isEmpty()) {
      return "eased";
    }
    return change.raised().isEmpty() ? held ? "held on" : "nothing" : "raised";
  }

  private void checkRaised(List<Report> reported, SafetyChange change) {
    for (Report report : reported) {
      report.symptoms().stream()
          .filter(Symptoms::isRedFlag)
          .forEach(word -> assertThat(change.after().hasOpen(word)).as(word).isTrue());
      if (report.worstPain().orElse(0) >= 8) {
        assertThat(change.after().hasOpen(StrongPain.CODE)).as("strong pain").isTrue();
      }
    }
    assertThat(change.raised()).allMatch(finding -> !state.hasOpen(finding.code()));
  }

  private String clear(Set<UUID> ids) {
    SafetyChange change = Clearance.of(state, ids, now, today);
    HoldWatch.check(state, change.after(), finding -> ids.isEmpty() || ids.contains(finding.id()));
    state = change.after();
    if (change.cleared().isEmpty()) {
      return "nothing";
    }
    return state.findings().isEmpty() ? "cleared" : "cleared in part";
  }

  private Set<UUID> some() {
    Set<UUID> ids = new HashSet<>(Set.of(reports.id()));
    state.findings().stream()
        .filter(finding -> random.nextBoolean())
        .forEach(finding -> ids.add(finding.id()));
    return ids;
  }

  private String dismiss() {
    List<Finding> open = state.findings();
    UUID id = open.isEmpty() ? reports.id() : open.get(random.nextInt(open.size())).id();
    DismissalOutcome outcome = Dismissal.of(state, id, now, today);
    if (outcome instanceof DismissalOutcome.Dismissed dismissed) {
      HoldWatch.check(state, dismissed.after(), finding -> false);
      assertThat(dismissed.finding().holds()).isFalse();
      state = dismissed.after();
      return "dismissed";
    }
    return outcome instanceof DismissalOutcome.Holds ? "refused to dismiss" : "nothing";
  }

  private String revoke() {
    Set<UUID> revoked = new HashSet<>();
    told.stream().filter(id -> random.nextInt(4) == 0).forEach(revoked::add);
    SafetyState after = Triage.without(state, revoked);
    betterDays.revoked(revoked);
    HoldWatch.check(state, after, finding -> false);
    state = after;
    return "revoked";
  }
}
