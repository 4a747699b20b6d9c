package org.rhomboid.progress.out.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.StreakFacts;
import org.rhomboid.progress.usecase.MemberRecord;
import org.rhomboid.progress.usecase.StoredSession;

/** What the hot path reads: always one row, with nulls for what there is not yet. */
@ApplicationScoped
class MemberRecordRows {

  private static final String READ =
      """
      select p.version, p.streak::text as streak, c.history::text as history,
        s.id, s.planned_session_id, s.replaces, s.started_at, s.completed_at, s.recorded_at, s.zone,
        s.practice_day, s.late, s.items::text as items, s.pain_before, s.pain_after,
        s.symptoms::text as symptoms, s.note, s.fingerprint
      from (select 1) as always
      left join member_progress p on p.tenant_id = $1 and p.member_id = $2
      left join member_schedule c on c.tenant_id = $1 and c.member_id = $2
      left join session s on s.tenant_id = $1 and s.member_id = $2 and s.id = $3""";

  private static final String LOCK =
      "select 1 from member_progress where tenant_id = $1 and member_id = $2 for update";

  private static final String PRACTICE_DAYS =
      """
      select day, completed_at, zone from practice_day
      where tenant_id = $1 and member_id = $2 order by day""";

  private final Columns columns;

  MemberRecordRows(Columns columns) {
    this.columns = columns;
  }

  static Statement locking(Member member) {
    return new Statement(LOCK, Tuple.of(member.tenant().id(), member.id()));
  }

  static Statement reading(Member member, UUID sessionId) {
    return new Statement(READ, Tuple.of(member.tenant().id(), member.id(), sessionId));
  }

  static Statement practiceDays(Member member) {
    return new Statement(PRACTICE_DAYS, Tuple.of(member.tenant().id(), member.id()));
  }

  static List<PractisedDay> practised(RowSet<Row> days) {
    List<PractisedDay> practised = new ArrayList<>();
    for (Row day : days) {
      SessionMoment moment =
          new SessionMoment(
              day.getOffsetDateTime("completed_at").toInstant(), ZoneId.of(day.getString("zone")));
      practised.add(new PractisedDay(day.getLocalDate("day"), moment, moment));
    }
    return practised;
  }

  MemberRecord record(RowSet<Row> found) {
    Row row = found.iterator().next();
    Long version = row.getLong("version");
    return new MemberRecord(
        version == null ? 0 : version,
        columns.streak(row.getString("streak")),
        StreakFacts.of(ScheduleHistory.of(columns.schedules(row.getString("history")), List.of())),
        Optional.ofNullable(row.getUUID("id")).map(id -> stored(id, row)));
  }

  private StoredSession stored(UUID id, Row row) {
    PerformedSession session =
        new PerformedSession(
            id,
            row.getUUID("planned_session_id"),
            row.getUUID("replaces"),
            row.getOffsetDateTime("started_at").toInstant(),
            row.getOffsetDateTime("completed_at").toInstant(),
            ZoneId.of(row.getString("zone")),
            columns.items(row.getString("items")),
            row.getInteger("pain_before"),
            row.getInteger("pain_after"),
            Set.copyOf(columns.words(row.getString("symptoms"))),
            row.getString("note"));
    RecordedSession recorded =
        new RecordedSession(
            session,
            row.getOffsetDateTime("recorded_at").toInstant(),
            row.getLocalDate("practice_day"),
            row.getBoolean("late"));
    return new StoredSession(recorded, row.getString("fingerprint"));
  }
}
