package org.rhomboid.progress.out.postgres.organization;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.usecase.organization.StreakRecomputation;

@ApplicationScoped
class PostgresStreakRecomputation implements StreakRecomputation {

  /** What is due already keeps its instant: what has changed since then is still to be said. */
  private static final String DUE =
      "update streak_due set due_at = least(due_at, :now) where tenant_id = :tenant";

  @Override
  public Uni<Void> due(Tenant tenant, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(DUE)
                    .setParameter("now", now)
                    .setParameter("tenant", tenant.id())
                    .executeUpdate())
        .replaceWithVoid();
  }
}
