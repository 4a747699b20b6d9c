package org.rhomboid.progress.domain.session;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.progress.domain.safety.ItemPain;
import org.rhomboid.progress.domain.safety.Report;
import org.rhomboid.progress.domain.safety.ReportKind;

/** What a session tells of pain and symptoms, as the check-ins that safety reads: one before it, one after it, where anything was said. Health data. */
public final class SessionReports {

  private SessionReports() {}

  public static List<Report> of(RecordedSession recorded) {
    PerformedSession session = recorded.session();
    List<Report> reports = new ArrayList<>();
    if (session.painBefore() != null) {
      reports.add(before(session, recorded.practiceDay()));
    }
    Report after = after(session, recorded.practiceDay());
    if (after.pain() != null || !after.items().isEmpty() || !after.symptoms().isEmpty()) {
      reports.add(after);
    }
    return reports;
  }

  /** The ids of both reports that the session with this id can make. */
  public static Set<UUID> ids(UUID session) {
    return Set.of(id(session, ReportKind.BEFORE_SESSION), id(session, ReportKind.AFTER_SESSION));
  }

  private static Report before(PerformedSession session, LocalDate day) {
    return new Report(
        id(session.id(), ReportKind.BEFORE_SESSION),
        ReportKind.BEFORE_SESSION,
        session.startedAt(),
        day,
        session.painBefore(),
        List.of(),
        Set.of());
  }

  private static Report after(PerformedSession session, LocalDate day) {
    List<ItemPain> items =
        session.items().stream()
            .filter(item -> item.pain() != null)
            .map(item -> new ItemPain(item.slug(), item.pain()))
            .toList();
    return new Report(
        id(session.id(), ReportKind.AFTER_SESSION),
        ReportKind.AFTER_SESSION,
        session.completedAt(),
        day,
        session.painAfter(),
        items,
        session.symptoms());
  }

  private static UUID id(UUID session, ReportKind kind) {
    return UUID.nameUUIDFromBytes((session + "/" + kind).getBytes(StandardCharsets.UTF_8));
  }
}
