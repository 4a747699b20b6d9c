package org.rhomboid.progress.out.postgres.cohort;

/** What is asked of the tables of cohorts. */
final class CohortStatements {

  /**
   * Closes weeks with everybody who belonged to the tenant: who practised, checked in or had a session in the 13 weeks that end with it. Of plans that superseded
   * each other within a week each counts up to the first date of the next.
   */
  static final String CLOSE =
      """
      with claimed as (
        insert into cohort_week (tenant_id, week)
        select :tenant, cast(w as date)
        from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '7 days') as w
        on conflict do nothing
        returning week),
      known as (
        select distinct member_id from member_day
        where tenant_id = :tenant and exists (select from claimed)
          and day between (select min(week) from claimed) - 84 and (select max(week) from claimed) + 6),
      belonging as (
        select k.member_id, c.week from claimed c cross join known k
        where exists (select from member_day d
          where d.tenant_id = :tenant and d.member_id = k.member_id and d.day between c.week - 84 and c.week + 6)),
      performed as (
        select d.member_id, cast(date_trunc('week', d.day) as date) as week, count(*) filter (where d.sessions > 0) as days,
          sum(d.seconds) as seconds, sum(d.planned_done) as done,
          sum(d.pain_before_sum) as pain_sum, sum(d.pain_before_count) as pain_count
        from member_day d
        where d.tenant_id = :tenant and exists (select from claimed)
          and d.day between (select min(week) from claimed) and (select max(week) from claimed) + 6
        group by 1, 2),
      plans as (
        select f.member_id, f.ends - 6 as week, f.fact,
          lead(cast(f.fact->>'effectiveFrom' as date)) over (partition by f.member_id, f.ends order by f.sequence) as superseded
        from plan_fact f
        where f.tenant_id = :tenant and f.kind = 'PLANNED' and f.ends - 6 in (select week from claimed)),
      planned as (
        select p.member_id, p.week, count(*) as sessions
        from plans p cross join jsonb_array_elements(p.fact->'sessions') as s
        where p.superseded is null or cast(s->>'date' as date) < p.superseded
        group by 1, 2)
      insert into cohort_member_week (tenant_id, member_id, week, level, unit, practised_days, seconds, planned, done, pain_sum, pain_count)
      select :tenant, b.member_id, b.week, null, m.unit, coalesce(p.days, 0), coalesce(p.seconds, 0), coalesce(n.sessions, 0),
        coalesce(p.done, 0), case when k.given is false then 0 else coalesce(p.pain_sum, 0) end,
        case when k.given is false then 0 else coalesce(p.pain_count, 0) end
      from belonging b
      left join member_progress m on m.tenant_id = :tenant and m.member_id = b.member_id
      left join performed p on p.member_id = b.member_id and p.week = b.week
      left join planned n on n.member_id = b.member_id and n.week = b.week
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
