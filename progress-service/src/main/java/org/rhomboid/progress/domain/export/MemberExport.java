package org.rhomboid.progress.domain.export;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that is held of one member at one moment, in an order that does not change: sessions by the time they were completed, everything else by the time it
 * was said, then by id. What is computed from it (streak, statistics) is not in it: whoever has the facts has it too.
 *
 * @param exportedAt the moment
 * @param tenant the member's organisation
 * @param member the member's id
 * @param unit the department that the last token named; null where none did
 * @param level the training level of the profile; null where it is not known
 * @param sessions those that count as recorded. To be walked through, as often as needed, rather than held: there may be many
 * @param revoked what is left of those that the member withdrew
 * @param plans what plans said, as far as it is known here
 */
public record MemberExport(
    Instant exportedAt,
    String tenant,
    String member,
    String unit,
    String level,
    Iterable<ExportedSession> sessions,
    List<RevokedSession> revoked,
    List<ExportedCheckIn> checkIns,
    List<ExportedPause> pauses,
    List<ExportedSchedule> schedules,
    List<ExportedPlanFact> plans,
    List<ExportedSafetyEntry> safety,
    List<ExportedConsent> consents,
    List<ExportedAuditEntry> audit,
    List<ExportedCohortWeek> cohortWeeks) {

  public MemberExport {
    Objects.requireNonNull(exportedAt, "exportedAt");
    Objects.requireNonNull(tenant, "tenant");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(sessions, "sessions");
    revoked = List.copyOf(revoked);
    checkIns = List.copyOf(checkIns);
    pauses = List.copyOf(pauses);
    schedules = List.copyOf(schedules);
    plans = List.copyOf(plans);
    safety = List.copyOf(safety);
    consents = List.copyOf(consents);
    audit = List.copyOf(audit);
    cohortWeeks = List.copyOf(cohortWeeks);
  }

  /** Without its content: it is health data, which must not reach a log by accident. */
  @Override
  public String toString() {
    return "MemberExport[" + exportedAt + "]";
  }
}
