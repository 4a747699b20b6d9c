package org.rhomboid.progress.in.rest.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.progress.domain.export.ExportedAuditEntry;
import org.rhomboid.progress.domain.export.ExportedCheckIn;
import org.rhomboid.progress.domain.export.ExportedCohortWeek;
import org.rhomboid.progress.domain.export.ExportedConsent;
import org.rhomboid.progress.domain.export.ExportedPause;
import org.rhomboid.progress.domain.export.ExportedPlanFact;
import org.rhomboid.progress.domain.export.ExportedPlanFact.Kind;
import org.rhomboid.progress.domain.export.ExportedPlanFact.PlannedSession;
import org.rhomboid.progress.domain.export.ExportedSafetyEntry;
import org.rhomboid.progress.domain.export.ExportedSchedule;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.domain.export.RevokedSession;
import org.rhomboid.progress.domain.session.Effort;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;

/** A member with something of everything, for golden files; and one with nothing. */
public final class ExportedMember {

  private static final Instant EXPORTED_AT = Instant.parse("2026-11-21T17:00:00.123456Z");
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  private static final UUID PLAN = id(100);
  private static final UUID SUPERSEDED_PLAN = id(101);
  private static final UUID PLANNED = id(110);
  private static final UUID PLANNED_AND_MOVED = id(111);

  private ExportedMember() {}

  public static MemberExport withNothing() {
    return with(List.of());
  }

  public static MemberExport with(List<ExportedSession> sessions) {
    return new MemberExport(
        EXPORTED_AT,
        "acme",
        "m-0",
        null,
        null,
        sessions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static MemberExport withEverything() {
    return new MemberExport(
        EXPORTED_AT,
        "acme",
        "m-1",
        "logistics",
        "BEGINNER",
        sessions(),
        List.of(
            new RevokedSession(
                id(3),
                at("2026-11-19T18:00:00Z"),
                date("2026-11-19"),
                at("2026-11-19T18:05:00Z"),
                id(2))),
        checkIns(),
        List.of(
            new ExportedPause(
                id(30), date("2026-12-24"), date("2026-12-31"), "+1 week off", EXPORTED_AT),
            new ExportedPause(id(31), date("2027-02-01"), null, null, EXPORTED_AT)),
        schedules(),
        plans(),
        List.of(
            entry(40, "2026-11-20T06:30:00Z", "RAISED", "MEMBER", null),
            entry(41, "2026-11-20T15:00:00Z", "CLEARED", "COACH", "seen by a doctor")),
        List.of(
            new ExportedConsent("HEALTH_DATA", "2026-01", "GIVEN", at("2026-11-01T08:00:00Z")),
            new ExportedConsent("HEALTH_DATA", "2026-01", "WITHDRAWN", at("2026-11-20T08:00:00Z"))),
        List.of(
            new ExportedAuditEntry(
                id(60),
                at("2026-11-20T15:00:00Z"),
                "MEMBER_CLEARED",
                false,
                true,
                List.of("coach", "member"),
                Map.of()),
            new ExportedAuditEntry(
                id(61),
                at("2026-11-20T16:00:00Z"),
                "COHORT_READ",
                true,
                false,
                List.of("analyst"),
                Map.of("range", "90d", "groupBy", "week"))),
        List.of(
            new ExportedCohortWeek(
                date("2026-11-09"), "BEGINNER", "logistics", 2, 630, 2, 1, 6, 1)));
  }

  public static ExportedSession session(int id, List<PerformedItem> items, String note) {
    Instant completedAt = at("2026-11-19T17:10:30.250Z");
    return new ExportedSession(
        new RecordedSession(
            new PerformedSession(
                id(id),
                null,
                null,
                completedAt.minusSeconds(630),
                completedAt,
                MADRID,
                items,
                null,
                null,
                Set.of(),
                note),
            at("2026-11-19T18:05:00Z"),
            date("2026-11-19"),
            false),
        true);
  }

  public static PerformedItem item() {
    return new PerformedItem("band-row", 1, 2, 10, null, Outcome.DONE, null, null);
  }

  private static List<ExportedSession> sessions() {
    PerformedSession full =
        new PerformedSession(
            id(2),
            PLANNED,
            id(3),
            at("2026-11-19T17:00:00Z"),
            at("2026-11-19T17:10:30.250Z"),
            KOLKATA,
            List.of(
                new PerformedItem("band-row", 3, 2, 10, null, Outcome.DONE, Effort.OK, 4),
                new PerformedItem(
                    "doorway-stretch", 1, 3, null, 30, Outcome.PARTLY, Effort.HARD, null),
                new PerformedItem("band-row", 3, 0, null, null, Outcome.SKIPPED, null, 0)),
            6,
            0,
            Set.of("stiffness", "dull-pain"),
            "=HYPERLINK(\"http://example.org\";\"Gut, \"\"sehr\"\" gut\")\r\nzweite Zeile – 肩");
    return List.of(
        new ExportedSession(
            new RecordedSession(
                new PerformedSession(
                    id(1),
                    null,
                    null,
                    at("2026-11-18T07:00:00Z"),
                    at("2026-11-18T07:05:00Z"),
                    MADRID,
                    List.of(item()),
                    null,
                    null,
                    Set.of(),
                    null),
                at("2026-11-20T07:00:00Z"),
                date("2026-11-18"),
                true),
            false),
        new ExportedSession(
            new RecordedSession(full, at("2026-11-19T18:05:00Z"), date("2026-11-19"), false),
            true));
  }

  private static List<ExportedCheckIn> checkIns() {
    return List.of(
        new ExportedCheckIn(
            id(20),
            at("2026-11-01T08:00:00Z"),
            MADRID,
            "INTAKE",
            null,
            7,
            List.of(),
            null,
            at("2026-11-01T08:00:01Z"),
            date("2026-11-01")),
        new ExportedCheckIn(
            id(21),
            at("2026-11-20T06:30:00Z"),
            MADRID,
            "MORNING_AFTER",
            id(2),
            8,
            List.of("numbness-or-tingling", "stiffness"),
            "@home",
            at("2026-11-20T06:30:01Z"),
            date("2026-11-20")),
        new ExportedCheckIn(
            id(22),
            at("2026-11-20T12:00:00Z"),
            ZoneId.of("UTC"),
            "ALONE",
            null,
            null,
            List.of("soreness"),
            "-",
            at("2026-11-20T12:00:01Z"),
            date("2026-11-20")));
  }

  private static List<ExportedSchedule> schedules() {
    List<DayOfWeek> workdays =
        List.of(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    List<DayOfWeek> two = List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    LocalTime three = LocalTime.of(3, 0);
    return List.of(
        new ExportedSchedule(
            date("2026-10-01"), MADRID, two, workdays, null, null, LocalTime.MIDNIGHT),
        new ExportedSchedule(
            date("2026-11-01"), MADRID, two, workdays, "WORKING_DAYS", null, three),
        new ExportedSchedule(date("2026-11-23"), MADRID, two, workdays, "WEEKLY", 3, three));
  }

  private static List<ExportedPlanFact> plans() {
    LocalDate sunday = date("2026-11-22");
    return List.of(
        new ExportedPlanFact(
            SUPERSEDED_PLAN,
            4,
            Kind.PLANNED,
            date("2026-11-16"),
            sunday,
            List.of(new PlannedSession(id(112), date("2026-11-16")))),
        new ExportedPlanFact(
            PLAN,
            5,
            Kind.PLANNED,
            date("2026-11-17"),
            sunday,
            List.of(
                new PlannedSession(PLANNED_AND_MOVED, date("2026-11-18")),
                new PlannedSession(PLANNED, date("2026-11-19")))),
        new ExportedPlanFact(
            PLAN,
            6,
            Kind.MOVED,
            date("2026-11-18"),
            sunday,
            List.of(new PlannedSession(PLANNED_AND_MOVED, date("2026-11-21")))));
  }

  private static ExportedSafetyEntry entry(
      int id, String at, String kind, String actor, String note) {
    return new ExportedSafetyEntry(
        id(id), at(at), kind, id(50), "severe-pain", "URGENT", actor, note);
  }

  static UUID id(int number) {
    return UUID.fromString("0192f0c1-2b7e-7cc3-98c4-%012d".formatted(number));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private static LocalDate date(String date) {
    return LocalDate.parse(date);
  }
}
