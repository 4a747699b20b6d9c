package org.rhomboid.routine.out.postgres.clock;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.usecase.clock.DueMembers;

/** By the role that sees the queues of all tenants and nothing else; what is due is then done as its tenant. */
@ApplicationScoped
class PostgresDueMembers implements DueMembers {

  /** Nobody is due while answers are read again: what was done would look missed. */
  private static final String CLAIM =
      """
      update plan_due set claimed_until = now() + interval '30 seconds'
      where (tenant_id, member_id) in (
        select tenant_id, member_id from plan_due
        where due_at <= $1 and claimed_until < now() and not exists (select from answers_replay)
        order by due_at limit $2 for update skip locked)
      returning tenant_id, member_id""";

  /**
   * Looked at twice, a minute apart: the second time for those whose plan was being made from the catalog of before while the first look did not see it yet. Rows are
   * locked in one order, so that two who wake never wait for each other.
   */
  private static final String WAKE =
      """
      with news as (
        select * from catalog_news where woken_at is null or woken_at < now() - interval '1 minute'
        order by recall desc, changed_at limit 50 for update skip locked),
      concerned as (
        select planned.tenant_id, planned.member_id, bool_or(news.recall) as recall
        from news join planned_exercise planned on planned.slug = news.slug
          and (planned.tenant_id = news.tenant_id
            or news.tenant_id = 'library' and (planned.layer = 'LIBRARY' or news.recall))
        where planned.until_date >= current_date - 1
          and (news.revision is null or news.revision <> planned.revision
            or planned.layer = 'LIBRARY' and news.tenant_id <> 'library')
          and (news.woken_at is null
            or planned.noted_at between news.changed_at - interval '1 minute' and news.woken_at)
        group by planned.tenant_id, planned.member_id),
      locked as (
        select due.tenant_id, due.member_id, concerned.recall
        from plan_due due join concerned on due.tenant_id = concerned.tenant_id and due.member_id = concerned.member_id
        order by due.tenant_id, due.member_id for update of due),
      woken as (
        update plan_due due set claimed_until = '-infinity', woken_at = clock_timestamp(),
          due_at = least(due.due_at, case when locked.recall then timestamptz '-infinity' else timestamptz 'epoch' end)
        from locked where due.tenant_id = locked.tenant_id and due.member_id = locked.member_id),
      first_look as (
        update catalog_news seen set woken_at = clock_timestamp()
        from news where seen.tenant_id = news.tenant_id and seen.slug = news.slug and news.woken_at is null),
      second_look as (
        delete from catalog_news seen
        using news where seen.tenant_id = news.tenant_id and seen.slug = news.slug and news.woken_at is not null)
      select count(*) from news""";

  private final Pool pool;

  PostgresDueMembers(@ReactiveDataSource("worker") Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<Member>> claim(Instant due, int most) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(due.atOffset(ZoneOffset.UTC), most))
        .map(PostgresDueMembers::members);
  }

  @Override
  public Uni<Boolean> wake() {
    return pool.preparedQuery(WAKE).execute().map(found -> found.iterator().next().getLong(0) > 0);
  }

  private static List<Member> members(RowSet<Row> claimed) {
    return StreamSupport.stream(claimed.spliterator(), false)
        .map(row -> new Member(new Tenant(row.getString("tenant_id")), row.getString("member_id")))
        .toList();
  }
}
