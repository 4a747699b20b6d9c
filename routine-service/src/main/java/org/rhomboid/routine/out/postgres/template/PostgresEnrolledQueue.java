package org.rhomboid.routine.out.postgres.template;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.routine.usecase.template.EnrolledQueue;

/** By the role that sees the queues of all tenants and nothing else; what is due is then done as its tenant. */
@ApplicationScoped
class PostgresEnrolledQueue implements EnrolledQueue {

  /**
   * The news is committed when it is taken, so whoever reads after {@code woken_at} reads what changed, and whoever began before puts nobody off. A member who plans
   * for the first time in this very moment is in no queue yet: the clock sees what the plan follows at the end of its first day. Rows are locked in one order, so that
   * two who wake never wait for each other.
   */
  private static final String WAKE =
      """
      with changed as (
        select tenant_id, name from template_news order by changed_at limit 20 for update skip locked),
      moved as (
        select tenant_id, member_id from enrolment_news order by changed_at limit 1000 for update skip locked),
      concerned as (
        select enrolled.tenant_id, enrolled.member_id
        from changed join template_enrolment enrolled on enrolled.tenant_id = changed.tenant_id and enrolled.name = changed.name
        union select tenant_id, member_id from moved),
      locked as (
        select due.tenant_id, due.member_id
        from plan_due due join concerned on due.tenant_id = concerned.tenant_id and due.member_id = concerned.member_id
        order by due.tenant_id, due.member_id for update of due),
      woken as (
        update plan_due due set claimed_until = '-infinity', woken_at = clock_timestamp(),
          due_at = least(due.due_at, timestamptz 'epoch')
        from locked where due.tenant_id = locked.tenant_id and due.member_id = locked.member_id),
      seen as (
        delete from template_news news using changed where news.tenant_id = changed.tenant_id and news.name = changed.name),
      seen_too as (
        delete from enrolment_news news using moved where news.tenant_id = moved.tenant_id and news.member_id = moved.member_id)
      select (select count(*) from changed) + (select count(*) from moved)""";

  private final Pool pool;

  PostgresEnrolledQueue(@ReactiveDataSource("worker") Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Boolean> wake() {
    return pool.preparedQuery(WAKE).execute().map(found -> found.iterator().next().getLong(0) > 0);
  }
}
