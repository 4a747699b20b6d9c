package org.rhomboid.progress.in.rest.export;

import static org.rhomboid.progress.in.rest.export.CsvTable.column;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.export.RevokedSession;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;

/** What the files on sessions hold beside what a request has. */
final class SessionTables {

  static final CsvTable<ExportedSession> SESSIONS =
      CsvTable.of(
          column("id", row -> session(row).id()),
          column("plannedSessionId", row -> session(row).plannedSessionId()),
          column("replaces", row -> session(row).replaces()),
          column("startedAt", row -> session(row).startedAt()),
          column("completedAt", row -> session(row).completedAt()),
          column("zone", row -> session(row).zone()),
          column("painBefore", row -> session(row).painBefore()),
          column("painAfter", row -> session(row).painAfter()),
          column("symptoms", row -> session(row).symptoms().stream().sorted().toList()),
          column("note", row -> session(row).note()),
          column("recordedAt", row -> row.recorded().recordedAt()),
          column("practiceDay", row -> row.recorded().practiceDay()),
          column("late", row -> row.recorded().late()),
          column("counted", ExportedSession::counted));

  static final CsvTable<ItemRow> ITEMS =
      CsvTable.of(
          column("sessionId", ItemRow::sessionId),
          column("position", ItemRow::position),
          column("slug", row -> row.item().slug()),
          column("revision", row -> row.item().revision()),
          column("setsDone", row -> row.item().setsDone()),
          column("repsDone", row -> row.item().repsDone()),
          column("holdSeconds", row -> row.item().holdSeconds()),
          column("outcome", row -> row.item().outcome()),
          column("effort", row -> row.item().effort()),
          column("pain", row -> row.item().pain()));

  static final CsvTable<RevokedSession> REVOKED =
      CsvTable.of(
          column("id", RevokedSession::id),
          column("recordedAt", RevokedSession::recordedAt),
          column("practiceDay", RevokedSession::practiceDay),
          column("revokedAt", RevokedSession::revokedAt),
          column("replacedBy", RevokedSession::replacedBy));

  private SessionTables() {}

  /**
   * What the server decided when it recorded a session.
   *
   * @param replaces the withdrawn session that it corrected, or null
   */
  record Decided(
      UUID id,
      UUID replaces,
      Instant recordedAt,
      LocalDate practiceDay,
      boolean late,
      boolean counted) {

    static Decided of(ExportedSession exported) {
      return new Decided(
          session(exported).id(),
          session(exported).replaces(),
          exported.recorded().recordedAt(),
          exported.recorded().practiceDay(),
          exported.recorded().late(),
          exported.counted());
    }
  }

  /** @param position in the session, from 1 */
  record ItemRow(UUID sessionId, int position, PerformedItem item) {}

  static Stream<ItemRow> items(ExportedSession exported) {
    PerformedSession session = session(exported);
    return IntStream.range(0, session.items().size())
        .mapToObj(i -> new ItemRow(session.id(), i + 1, session.items().get(i)));
  }

  private static PerformedSession session(ExportedSession exported) {
    return exported.recorded().session();
  }
}
