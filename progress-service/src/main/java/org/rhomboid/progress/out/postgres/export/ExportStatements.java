package org.rhomboid.progress.out.postgres.export;

import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;

/** What is asked of the tables, $1 and $2 being tenant and member. Every column of them that is not computed from others is in it. */
final class ExportStatements {

  /** Rows of a page. The longest sessions there can be take some 3 MB then. */
  static final int PAGE = 100;

  private static final OffsetDateTime BEFORE_ALL =
      OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  /** Who writes for the member waits until all is read: what comes after this statement is of one moment. */
  private static final String HOLD =
      "select unit from member_progress where tenant_id = $1 and member_id = $2 for share";

  private static final String SESSIONS =
      """
      select s.completed_at, s.id, jsonb_build_object(
        'recorded', jsonb_build_object(
          'session', jsonb_build_object('id', s.id, 'plannedSessionId', s.planned_session_id, 'replaces', s.replaces,
            'startedAt', s.started_at, 'completedAt', s.completed_at, 'zone', s.zone, 'items', s.items,
            'painBefore', s.pain_before, 'painAfter', s.pain_after, 'symptoms', s.symptoms, 'note', s.note),
          'recordedAt', s.recorded_at, 'practiceDay', s.practice_day, 'late', s.late),
        'counted', s.counted)::text as row
      from session s
      where s.tenant_id = $1 and s.member_id = $2 and s.revoked_at is null
        and (s.completed_at, s.id) > ($3::timestamptz, $4::uuid)
      order by s.completed_at, s.id limit $5""";

  /** Schedules of before {@code streakPolicy} have {@code policy}, and {@code days} that are either training or working days. */
  private static final String OTHERS =
      """
      select
        (select jsonb_agg(jsonb_build_object('id', s.id, 'recordedAt', s.recorded_at, 'practiceDay', s.practice_day,
            'revokedAt', s.revoked_at, 'replacedBy', s.replaced_by) order by s.recorded_at, s.id)
          from session s where s.tenant_id = $1 and s.member_id = $2 and s.revoked_at is not null)::text as revoked,
        (select jsonb_agg(jsonb_build_object('id', c.id, 'at', c.at, 'zone', c.zone, 'kind', c.kind,
            'sessionId', c.session_id, 'pain', c.pain, 'symptoms', c.symptoms, 'note', c.note,
            'recordedAt', c.recorded_at, 'day', c.day) order by c.at, c.id)
          from check_in c where c.tenant_id = $1 and c.member_id = $2)::text as check_ins,
        (select jsonb_agg(jsonb_build_object('id', p.id, 'from', p.from_date, 'to', p.to_date, 'reason', p.reason,
            'createdAt', p.created_at) order by p.created_at, p.id)
          from pause p where p.tenant_id = $1 and p.member_id = $2)::text as pauses,
        (select jsonb_agg(jsonb_build_object('effectiveFrom', e.at->'effectiveFrom', 'zone', e.at->'zone',
            'trainingDays', coalesce(e.at->'trainingDays', case when e.at->>'policy' = 'DAILY' then e.at->'days' end, '[]'),
            'workingDays', coalesce(e.at->'workingDays', case when e.at->>'policy' <> 'DAILY' then e.at->'days' end, '[]'),
            'streakPolicy', coalesce(e.at->'streakPolicy', e.at->'policy'), 'weeklyTarget', e.at->'weeklyTarget',
            'dayStartsAt', e.at->'dayStartsAt') order by e.at->>'effectiveFrom', e.place)
          from member_schedule m, jsonb_array_elements(m.history) with ordinality e(at, place)
          where m.tenant_id = $1 and m.member_id = $2)::text as schedules,
        (select jsonb_agg(jsonb_build_object('planId', f.plan_id, 'sequence', f.sequence, 'kind', f.kind,
            'effectiveFrom', f.fact->'effectiveFrom', 'ends', f.ends,
            'sessions', case f.kind when 'MOVED'
              then jsonb_build_array(jsonb_build_object('id', f.fact->'movedSession', 'date', f.fact->'movedTo'))
              else f.fact->'sessions' end) order by f.sequence, f.plan_id, f.subject)
          from plan_fact f where f.tenant_id = $1 and f.member_id = $2)::text as plans,
        (select jsonb_agg(jsonb_build_object('id', r.id, 'at', r.at, 'kind', r.kind, 'findingId', r.finding_id,
            'code', r.code, 'urgency', r.urgency, 'actor', r.actor, 'note', r.note) order by r.at, r.id)
          from safety_record r where r.tenant_id = $1 and r.member_id = $2)::text as safety,
        (select jsonb_agg(jsonb_build_object('purpose', n.purpose, 'version', n.version,
            'decision', case when n.given then 'GIVEN' else 'WITHDRAWN' end, 'at', n.at) order by n.number)
          from consent n where n.tenant_id = $1 and n.member_id = $2)::text as consents,
        (select jsonb_agg(jsonb_build_object('id', a.id, 'at', a.at, 'action', a.action,
            'byMember', a.actor = $2, 'aboutMember', coalesce(a.subject = $2, false), 'roles', a.roles,
            'details', a.details) order by a.at, a.id)
          from audit a where a.tenant_id = $1 and (a.actor = $2 or a.subject = $2))::text as audit,
        (select jsonb_agg(jsonb_build_object('week', w.week, 'level', w.level, 'unit', w.unit,
            'practisedDays', w.practised_days, 'seconds', w.seconds, 'planned', w.planned, 'done', w.done,
            'painSum', w.pain_sum, 'painCount', w.pain_count) order by w.week)
          from cohort_member_week w where w.tenant_id = $1 and w.member_id = $2)::text as cohort_weeks,
        (select m.level from member_schedule m where m.tenant_id = $1 and m.member_id = $2) as level""";

  private ExportStatements() {}

  static Statement hold(Member member) {
    return new Statement(HOLD, Tuple.of(member.tenant().id(), member.id()));
  }

  static Statement others(Member member) {
    return new Statement(OTHERS, Tuple.of(member.tenant().id(), member.id()));
  }

  static Statement firstSessions(Member member) {
    return sessionsAfter(member, BEFORE_ALL, new UUID(0, 0));
  }

  static Statement sessionsAfter(Member member, OffsetDateTime completedAt, UUID id) {
    return new Statement(
        SESSIONS, Tuple.of(member.tenant().id(), member.id(), completedAt, id, PAGE));
  }
}
