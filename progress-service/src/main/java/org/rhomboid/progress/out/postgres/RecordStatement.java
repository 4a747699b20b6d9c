package org.rhomboid.progress.out.postgres;

import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.OutboxRows;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.out.kafka.ProgressEventMapper;
import org.rhomboid.progress.usecase.Change;

/**
 * The one statement that records a session. Everything else selects from the guard, which has a row only where the version is still the one that was read:
 * a lost race writes nothing, and the outbox draws its order after the member's row is locked.
 */
@ApplicationScoped
class RecordStatement {

  private static final String RECORD =
      """
      with guard as (
        insert into member_progress as p (tenant_id, member_id, version, streak)
        values ($1, $2, $3 + 1, $4::text::jsonb)
        on conflict (tenant_id, member_id) do update
          set version = excluded.version, streak = excluded.streak where p.version = $3
        returning version),
      recorded as (
        insert into session (tenant_id, member_id, id, planned_session_id, replaces, started_at,
          completed_at, recorded_at, zone, practice_day, late, items, pain_before, pain_after,
          symptoms, note, fingerprint)
        select $1, $2, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::text::jsonb, $15, $16,
          $17::text::jsonb, $18, $19 from guard),
      practised as (
        insert into practice_day as d (tenant_id, member_id, day, sessions, completed_at, zone)
        select $1, $2, $12, 1, $9, $11 from guard
        on conflict (tenant_id, member_id, day) do update
          set sessions = d.sessions + 1,
            completed_at = greatest(d.completed_at, excluded.completed_at),
            zone = case when (excluded.completed_at, excluded.zone) > (d.completed_at, d.zone)
              then excluded.zone else d.zone end),
      announced as (
        %s)
      select version from guard"""
          .formatted(OutboxRows.INSERT_FROM.formatted("$20::text::jsonb", ", guard"));

  private final Columns columns;
  private final OutboxRows outbox;

  RecordStatement(Columns columns, OutboxRows outbox) {
    this.columns = columns;
    this.outbox = outbox;
  }

  Statement of(Member member, long version, Change.Recorded<?> change) {
    RecordedSession recorded = change.session().session();
    PerformedSession session = recorded.session();
    Tuple values =
        Tuple.tuple()
            .addString(member.tenant().id())
            .addString(member.id())
            .addLong(version)
            .addString(columns.of(change.streak()))
            .addUUID(session.id())
            .addUUID(session.plannedSessionId())
            .addUUID(session.replaces())
            .addOffsetDateTime(at(session.startedAt()))
            .addOffsetDateTime(at(session.completedAt()))
            .addOffsetDateTime(at(recorded.recordedAt()))
            .addString(session.zone().getId())
            .addLocalDate(recorded.practiceDay())
            .addBoolean(recorded.late())
            .addString(columns.of(session.items()))
            .addValue(session.painBefore())
            .addValue(session.painAfter())
            .addString(columns.words(session.symptoms()))
            .addString(session.note())
            .addString(change.session().fingerprint())
            .addString(outbox.json(announcements(member, version + 1, change)));
    return new Statement(RECORD, values);
  }

  private static List<Announcement> announcements(
      Member member, long version, Change.Recorded<?> change) {
    return change.events().stream()
        .map(event -> ProgressEventMapper.announcement(member, version, event))
        .toList();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
