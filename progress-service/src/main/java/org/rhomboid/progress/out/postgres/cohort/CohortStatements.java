package org.rhomboid.progress.out.postgres.cohort;

/** What is asked of the tables of cohorts. */
final class CohortStatements {

  /**
   * Closes weeks with everybody who belonged to the tenant: who practised, checked in or had a session in the 13 weeks that end with it. Of plans that superseded
   * each other within a week each counts up to the first date of the next. Everything is added up and nothing joined with everything, since
   * the planner knows little of what was just claimed.
   */
  static final String CLOSE =
      """
      with claimed as (
        insert into cohort_week (tenant_id, week)
        select :tenant, cast(w as date)
        from generate_series(cast(cast(:first as date) as timestamp), cast(cast(:last as date) as timestamp), interval '7 days') as w
        on conflict do nothing
        returning week),
      seen as (
        select distinct d.member_id, cast(date_trunc('week', d.day) as date) as week from member_day d
        where d.tenant_id = :tenant and exists (select from claimed)
          and d.day between (select min(week) from claimed) - 84 and (select max(week) from claimed) + 6),
      belonging as (
        select distinct s.member_id, c.week from seen s join claimed c on c.week between s.week and s.week + 84),
      plans as (
        select f.member_id, f.ends - 6 as week, f.fact,
          lead(cast(f.fact->>'effectiveFrom' as date)) over (partition by f.member_id, f.ends order by f.sequence) as superseded
        from plan_fact f
        where f.tenant_id = :tenant and f.kind = 'PLANNED' and f.ends - 6 in (select week from claimed)),
      counted as (
        select member_id, week, sum(days) as days, sum(seconds) as seconds, sum(planned) as planned, sum(done) as done,
          sum(pain_sum) as pain_sum, sum(pain_count) as pain_count
        from (
          select member_id, week, true as belongs, 0 as days, 0 as seconds, 0 as planned, 0 as done, 0 as pain_sum, 0 as pain_count
          from belonging
          union all
          select d.member_id, cast(date_trunc('week', d.day) as date), false, case when d.sessions > 0 then 1 else 0 end,
            d.seconds, 0, d.planned_done, d.pain_before_sum, d.pain_before_count
          from member_day d
          where d.tenant_id = :tenant and exists (select from claimed)
            and d.day between (select min(week) from claimed) and (select max(week) from claimed) + 6
          union all
          select p.member_id, p.week, false, 0, 0, 1, 0, 0, 0
          from plans p cross join jsonb_array_elements(p.fact->'sessions') as s
          where p.superseded is null or cast(s->>'date' as date) < p.superseded) as parts
        group by member_id, week having bool_or(belongs))
      insert into cohort_member_week (tenant_id, member_id, week, level, unit, practised_days, seconds, planned, done, pain_sum, pain_count)
      select :tenant, b.member_id, b.week, h.level, m.unit, b.days, b.seconds, b.planned, b.done,
        case when k.given is false then 0 else b.pain_sum end, case when k.given is false then 0 else b.pain_count end
      from counted b
      left join member_progress m on m.tenant_id = :tenant and m.member_id = b.member_id
      left join member_schedule h on h.tenant_id = :tenant and h.member_id = b.member_id
      left join consent_current k on k.tenant_id = :tenant and k.member_id = b.member_id""";

  static final String DRAW =
      "insert into cohort_secret (tenant_id, seed) values (:tenant, :seed) on conflict do nothing";

  /** With the member's latest word on health data, which counts for weeks that were closed before it too. */
  static final String PAGE =
      """
      select w, (select c.given from ConsentCurrentEntity c where c.tenant = w.tenant and c.member = w.member)
      from CohortMemberWeekEntity w
      where w.tenant = :tenant and w.week between :first and :last and w.member > :after
      order by w.member, w.week""";

  private CohortStatements() {}
}
