package org.rhomboid.routine.out.postgres.clock;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.usecase.clock.DueInstants;

/** Instants go as text: of what a driver makes of infinity nothing depends. {@code now()} is the begin of the transaction, as {@code woken_at} asks for. */
@ApplicationScoped
class PostgresDueInstants implements DueInstants {

  private static final String NEVER = "infinity";

  private static final String NEXT =
      """
      insert into plan_due as held (tenant_id, member_id, due_at)
      values (:tenant, :member, cast(cast(:next as text) as timestamptz))
      on conflict (tenant_id, member_id) do update set due_at =
        case when held.due_at <= cast(cast(:now as text) as timestamptz) or held.woken_at >= now()
          then least(held.due_at, excluded.due_at) else excluded.due_at end""";

  private static final String SETTLE =
      """
      update plan_due set claimed_until = '-infinity', due_at =
        case when woken_at >= now() then due_at else cast(cast(:next as text) as timestamptz) end
      where tenant_id = :tenant and member_id = :member""";

  private static final String SOON =
      """
      update plan_due set due_at = least(due_at, cast(cast(:now as text) as timestamptz))
      where tenant_id = :tenant and member_id = :member""";

  private static final String DELETE =
      "delete from plan_due where tenant_id = :tenant and member_id = :member";

  @Override
  public Uni<Void> next(Member member, Instant now, Optional<Instant> next) {
    return Panache.getSession()
        .chain(
            session ->
                own(session, NEXT, member)
                    .setParameter("now", now.toString())
                    .setParameter("next", written(next))
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> settle(Member member, Optional<Instant> next) {
    return Panache.getSession()
        .chain(
            session ->
                own(session, SETTLE, member).setParameter("next", written(next)).executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> soon(Member member, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                own(session, SOON, member).setParameter("now", now.toString()).executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(Member member) {
    return Panache.getSession()
        .chain(session -> own(session, DELETE, member).executeUpdate())
        .replaceWithVoid();
  }

  private static String written(Optional<Instant> next) {
    return next.map(Instant::toString).orElse(NEVER);
  }

  private static Mutiny.MutationQuery own(Mutiny.Session session, String sql, Member member) {
    return session
        .createNativeQuery(sql)
        .setParameter("tenant", member.tenant().id())
        .setParameter("member", member.id());
  }
}
