package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.HoldPeriod;
import org.rhomboid.progress.domain.safety.PainLog;
import org.rhomboid.progress.domain.safety.PainRelease;
import org.rhomboid.progress.domain.safety.PainReport;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.safety.Urgency;

/**
 * A member's safety as it is stored. What an older column lacks reads as the careful value: a finding holds as its urgency
 * does, and strong pain waits for better days from its start.
 *
 * @param pain of the last reports by date and report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SafetyColumn(
    long holdVersion,
    List<FindingColumn> findings,
    List<PeriodColumn> holdPeriods,
    SortedMap<LocalDate, SortedMap<UUID, Integer>> pain,
    ReleaseColumn release) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FindingColumn(
      UUID id, String code, Urgency urgency, Boolean holds, Instant raisedAt, UUID raisedBy) {

    static FindingColumn of(Finding finding) {
      return new FindingColumn(
          finding.id(),
          finding.code(),
          finding.urgency(),
          finding.holds(),
          finding.raisedAt(),
          finding.raisedBy());
    }

    Finding toFinding() {
      return new Finding(
          id,
          code,
          urgency,
          holds == null ? urgency.holds() : holds,
          raisedAt,
          raisedBy == null ? id : raisedBy);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PeriodColumn(Instant raisedAt, LocalDate from, Instant clearedAt, LocalDate to) {

    static PeriodColumn of(HoldPeriod period) {
      return new PeriodColumn(period.raisedAt(), period.from(), period.clearedAt(), period.to());
    }

    HoldPeriod toPeriod() {
      return new HoldPeriod(raisedAt, from, clearedAt, to);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReleaseColumn(Instant since, UUID easedBy, Instant easedAt, LocalDate easedOn) {

    static ReleaseColumn of(PainRelease release) {
      PainRelease.Eased first = release.first();
      return first == null
          ? new ReleaseColumn(release.since(), null, null, null)
          : new ReleaseColumn(release.since(), first.report(), first.at(), first.date());
    }

    PainRelease toRelease() {
      boolean eased = easedBy != null && easedAt != null && easedOn != null;
      return new PainRelease(
          since, eased ? new PainRelease.Eased(easedBy, easedAt, easedOn) : null);
    }
  }

  static SafetyColumn of(SafetyState state) {
    SortedMap<LocalDate, SortedMap<UUID, Integer>> pain = new TreeMap<>();
    state
        .painLog()
        .reports()
        .forEach(
            report ->
                pain.computeIfAbsent(report.date(), date -> new TreeMap<>())
                    .put(report.report(), report.pain()));
    return new SafetyColumn(
        state.holdVersion(),
        state.findings().stream().map(FindingColumn::of).toList(),
        state.holdPeriods().stream().map(PeriodColumn::of).toList(),
        pain,
        state.release() == null ? null : ReleaseColumn.of(state.release()));
  }

  SafetyState toState() {
    return new SafetyState(
        holdVersion,
        all(findings).map(FindingColumn::toFinding).toList(),
        all(holdPeriods).map(PeriodColumn::toPeriod).toList(),
        new PainLog(
            pain == null ? List.of() : all(pain.entrySet()).flatMap(SafetyColumn::ofDate).toList()),
        release == null || release.since() == null ? null : release.toRelease());
  }

  private static Stream<PainReport> ofDate(Map.Entry<LocalDate, SortedMap<UUID, Integer>> date) {
    return date.getValue().entrySet().stream()
        .map(report -> new PainReport(report.getKey(), date.getKey(), report.getValue()));
  }

  private static <T> Stream<T> all(Collection<T> stored) {
    return stored == null ? Stream.empty() : stored.stream();
  }
}
