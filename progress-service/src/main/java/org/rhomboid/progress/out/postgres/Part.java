package org.rhomboid.progress.out.postgres;

import java.util.Locale;
import org.rhomboid.kit.postgres.OutboxRows;

/** A part of the one statement that writes a change. Each selects from the guard, and takes its rows as one JSON parameter. */
enum Part {
  SESSIONS(
      """
      insert into session select r.* from guard, jsonb_populate_recordset(null::session, %s) r"""),

  /** What was reported with a session goes; its id stays taken. */
  REVOKED_SESSIONS(
      """
      update session s set revoked_at = r.at, replaced_by = r.replaced_by, items = '[]',
        pain_before = null, pain_after = null, symptoms = '[]', note = null, by_target = '{}'
      from guard, jsonb_to_recordset(%s) r(id uuid, at timestamptz, replaced_by uuid)
      where s.tenant_id = $1 and s.member_id = $2 and s.id = r.id"""),

  CHECK_INS(
      """
      insert into check_in select r.* from guard, jsonb_populate_recordset(null::check_in, %s) r"""),

  ADDED_TO_DAYS(
      """
      insert into member_day as d
      select r.* from guard, jsonb_populate_recordset(null::member_day, %s) r
      on conflict (tenant_id, member_id, day) do update set
        counted = d.counted + excluded.counted,
        first_at = case when d.first_at < excluded.first_at or excluded.first_at is null then d.first_at else excluded.first_at end,
        first_zone = case when d.first_at < excluded.first_at or excluded.first_at is null then d.first_zone
          when d.first_at = excluded.first_at then least(d.first_zone, excluded.first_zone) else excluded.first_zone end,
        last_at = case when d.last_at > excluded.last_at or excluded.last_at is null then d.last_at else excluded.last_at end,
        last_zone = case when d.last_at > excluded.last_at or excluded.last_at is null then d.last_zone
          when d.last_at = excluded.last_at then greatest(d.last_zone, excluded.last_zone) else excluded.last_zone end,
        before = case when d.counted = 0 then excluded.before else d.before end,
        sessions = d.sessions + excluded.sessions,
        seconds = d.seconds + excluded.seconds,
        planned_done = d.planned_done + excluded.planned_done,
        pain_before_sum = d.pain_before_sum + excluded.pain_before_sum,
        pain_before_count = d.pain_before_count + excluded.pain_before_count,
        pain_after_sum = d.pain_after_sum + excluded.pain_after_sum,
        pain_after_count = d.pain_after_count + excluded.pain_after_count,
        pain_morning_sum = d.pain_morning_sum + excluded.pain_morning_sum,
        pain_morning_count = d.pain_morning_count + excluded.pain_morning_count,
        pain_alone_sum = d.pain_alone_sum + excluded.pain_alone_sum,
        pain_alone_count = d.pain_alone_count + excluded.pain_alone_count,
        by_target = case when excluded.by_target = '{}' then d.by_target when d.by_target = '{}' then excluded.by_target
          else (select jsonb_object_agg(t.target, least(t.seconds, 2147483647)) from (
            select b.key as target, sum(b.value::bigint) as seconds
            from (select * from jsonb_each_text(d.by_target) union all select * from jsonb_each_text(excluded.by_target)) b
            group by b.key) t) end"""),

  REPLACED_DAYS(
      """
      insert into member_day as d
      select r.* from guard, jsonb_populate_recordset(null::member_day, %s) r
      on conflict (tenant_id, member_id, day) do update set
        (counted, first_at, first_zone, last_at, last_zone, before, sessions, seconds, planned_done,
          pain_before_sum, pain_before_count, pain_after_sum, pain_after_count, pain_morning_sum,
          pain_morning_count, pain_alone_sum, pain_alone_count, by_target) =
        (excluded.counted, excluded.first_at, excluded.first_zone, excluded.last_at, excluded.last_zone,
          excluded.before, excluded.sessions, excluded.seconds, excluded.planned_done,
          excluded.pain_before_sum, excluded.pain_before_count, excluded.pain_after_sum,
          excluded.pain_after_count, excluded.pain_morning_sum, excluded.pain_morning_count,
          excluded.pain_alone_sum, excluded.pain_alone_count, excluded.by_target)"""),

  CHECKPOINTS(
      """
      update member_day d set before = r.before
      from guard, jsonb_to_recordset(%s) r(day date, before jsonb)
      where d.tenant_id = $1 and d.member_id = $2 and d.day = r.day"""),

  PAUSES(
      """
      insert into pause select r.* from guard, jsonb_populate_recordset(null::pause, %s) r
      on conflict (tenant_id, member_id, id) do update set to_date = excluded.to_date"""),

  REMOVED_PAUSES(
      """
      delete from pause a using guard, jsonb_to_recordset(%s) r(id uuid)
      where a.tenant_id = $1 and a.member_id = $2 and a.id = r.id"""),

  SCHEDULES(
      """
      insert into member_schedule (tenant_id, member_id, sequence, level, history)
      select $1, $2, r.sequence, r.level, r.history
      from guard, jsonb_to_recordset(%s) r(sequence bigint, level text, history jsonb)
      on conflict (tenant_id, member_id) do update set
        sequence = excluded.sequence, level = excluded.level, history = excluded.history"""),

  PLAN_FACTS(
      """
      insert into plan_fact (tenant_id, member_id, plan_id, sequence, subject, kind, ends, fact)
      select $1, $2, r.plan_id, r.sequence, r.subject, r.kind, r.ends, r.fact
      from guard, jsonb_to_recordset(%s)
        r(plan_id uuid, sequence bigint, subject uuid, kind text, ends date, fact jsonb)
      on conflict do nothing"""),

  SAFETY_RECORDS(
      """
      insert into safety_record select r.* from guard, jsonb_populate_recordset(null::safety_record, %s) r
      on conflict do nothing"""),

  AUDIT(
      """
      insert into audit select r.* from guard, jsonb_populate_recordset(null::audit, %s) r"""),

  /**
   * Where nothing changes by time alone the row stays, out of anybody's reach: so there is one per member, always. A row that is not as it was read has been marked
   * by a change of the organisation's policy meanwhile, which has to be looked at: then the earlier instant counts.
   */
  DUE(
      """
      insert into streak_due as u (tenant_id, member_id, due_at)
      select $1, $2, coalesce(r.due_at, 'infinity') from guard, jsonb_to_recordset(%1$s) r(due_at timestamptz)
      on conflict (tenant_id, member_id) do update set claimed_until = '-infinity',
        due_at = case when u.due_at = coalesce((%1$s->0->>'read_at')::timestamptz, 'infinity')
          then excluded.due_at else least(u.due_at, excluded.due_at) end"""),

  EVENTS(OutboxRows.INSERT_FROM.formatted("%s", ", guard"));

  private final String sql;

  Part(String sql) {
    this.sql = sql;
  }

  /** @param parameter its place, such as {@code $8} */
  String with(String parameter) {
    return name().toLowerCase(Locale.ROOT)
        + " as (\n"
        + sql.formatted(parameter + "::text::jsonb")
        + ")";
  }
}
