package org.rhomboid.progress.domain.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Safety 2: what reports raise, and at once.
 *
 * <p>A code is raised once while its finding is open; any other code is raised beside it. After a clearance or a
 * dismissal the next report raises it again, however old that report is and also where it was made before the clearance:
 * what the server did not know then, the professional may not have known either.
 */
public final class Triage {

  private static final Comparator<Report> AS_TOLD =
      Comparator.comparing(Report::at).thenComparing(Report::kind).thenComparing(Report::id);

  private Triage() {}

  /**
   * @param reports told together, such as both parts of a session, in any order; each is triaged once in its life. One
   *     that is told with the pain that raises a hold never eases that hold
   * @param now the server's time
   * @param today the member's date now
   */
  public static SafetyChange of(
      SafetyState state, List<Report> reports, Instant now, LocalDate today) {
    List<Report> told = reports.stream().sorted(AS_TOLD).toList();
    SafetyState heard = state.with(state.painLog().with(told, today));
    List<Finding> raised = new ArrayList<>();
    told.forEach(report -> raise(raised, state, report, now));
    trend(heard, told, raised.size(), now, today).ifPresent(raised::add);
    Course course = Course.of(state, told);
    List<Finding> eased =
        state.findings().stream()
            .filter(finding -> course.over() && finding.isOf(StrongPain.CODE))
            .toList();
    SafetyState after = heard.changed(raised, eased, now, today).with(course.release());
    return new SafetyChange(
        after, raised, eased, List.of(), after.holdVersion() > state.holdVersion());
  }

  /**
   * Without the reports of a session that was revoked: they leave the trend, and ease nothing. What they raised stays: to
   * take back a session is no clearance.
   */
  public static SafetyState without(SafetyState state, Set<UUID> reports) {
    SafetyState after = state.with(state.painLog().without(reports));
    return state.release() == null ? after : after.with(state.release().without(reports));
  }

  private static void raise(List<Finding> raised, SafetyState state, Report report, Instant now) {
    Stream<String> flags = report.symptoms().stream().filter(Symptoms::isRedFlag);
    Stream<String> pain = StrongPain.isIn(report) ? Stream.of(StrongPain.CODE) : Stream.empty();
    Stream.concat(flags, pain)
        .filter(code -> !state.hasOpen(code))
        .filter(code -> raised.stream().noneMatch(finding -> finding.isOf(code)))
        .sorted()
        .toList()
        .forEach(
            code -> raised.add(Finding.of(report.id(), raised.size(), code, urgency(code), now)));
  }

  private static Urgency urgency(String code) {
    return code.equals(StrongPain.CODE) ? StrongPain.URGENCY : Symptoms.urgency(code).orElseThrow();
  }

  /** Raised by the latest report that tells of pain: without one nothing has become known. */
  private static Optional<Finding> trend(
      SafetyState heard, List<Report> told, int number, Instant now, LocalDate today) {
    boolean raises = !heard.hasOpen(PainTrend.CODE) && PainTrend.isIn(heard.painLog(), today);
    return told.stream()
        .filter(report -> raises && report.pain() != null)
        .reduce((earlier, later) -> later)
        .map(
            report ->
                Finding.of(report.id(), number, PainTrend.CODE, Urgency.SEE_A_PROFESSIONAL, now));
  }
}
