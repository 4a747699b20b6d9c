package org.rhomboid.routine.out.postgres.template;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.usecase.template.TemplateNews;

/** Where there is news already, its row is written again: so whoever is taking it waits, or leaves it to be taken once more. */
@ApplicationScoped
class PostgresTemplateNews implements TemplateNews {

  private static final String CHANGED =
      """
      insert into template_news (tenant_id, name, changed_at)
      values (:tenant, :name, cast(cast(:now as text) as timestamptz))
      on conflict (tenant_id, name) do update set changed_at = excluded.changed_at""";

  private static final String MOVED =
      """
      insert into enrolment_news (tenant_id, member_id, changed_at)
      select :tenant, it, cast(cast(:now as text) as timestamptz)
      from jsonb_array_elements_text(cast(cast(:members as text) as jsonb)) as it order by it
      on conflict (tenant_id, member_id) do update set changed_at = excluded.changed_at""";

  private static final String ENDS =
      """
      insert into enrolment_news (tenant_id, member_id, changed_at)
      select tenant_id, member_id, cast(cast(:now as text) as timestamptz)
      from template_enrolment where tenant_id = :tenant and name = :name order by member_id
      on conflict (tenant_id, member_id) do update set changed_at = excluded.changed_at""";

  private static final String DELETE =
      "delete from enrolment_news where tenant_id = :tenant and member_id = :member";

  private final TemplateRows rows;
  private final TemplateLock lock;

  PostgresTemplateNews(TemplateRows rows, TemplateLock lock) {
    this.rows = rows;
    this.lock = lock;
  }

  @Override
  public Uni<Void> changed(Tenant tenant, String name, Instant now) {
    return write(CHANGED, tenant, "name", name, now);
  }

  @Override
  public Uni<Void> moved(Tenant tenant, Collection<String> members, Instant now) {
    return write(MOVED, tenant, "members", rows.array(members), now);
  }

  @Override
  public Uni<Void> ends(Tenant tenant, String name, Instant now) {
    return write(ENDS, tenant, "name", name, now);
  }

  @Override
  public Uni<Void> delete(Member member) {
    return lock.take(member.tenant())
        .chain(Panache::getSession)
        .chain(
            session -> of(session, DELETE, member.tenant(), "member", member.id()).executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Void> write(
      String sql, Tenant tenant, String about, String value, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                of(session, sql, tenant, about, value)
                    .setParameter("now", now.toString())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static Mutiny.MutationQuery of(
      Mutiny.Session session, String sql, Tenant tenant, String about, String value) {
    return session
        .createNativeQuery(sql)
        .setParameter("tenant", tenant.id())
        .setParameter(about, value);
  }
}
