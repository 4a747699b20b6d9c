package org.rhomboid.routine.out.postgres.template;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Tenant;

/**
 * One at a time changes a tenant's templates and who is in them, until its transaction ends. An erasure takes it too: whoever was being enrolled is seen by what it
 * deletes, and whoever comes after it sees that the member was erased. One lock, because one per member would be a thousand for a group.
 */
@ApplicationScoped
class TemplateLock {

  /** By name, as there may be no row yet. What it is about stands before the tenant, so that no member's name is the same. */
  private static final String LOCK =
      "select 1 from pg_advisory_xact_lock(hashtextextended('templates ' || :tenant, 0))";

  Uni<Void> take(Tenant tenant) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCK, Integer.class)
                    .setParameter("tenant", tenant.id())
                    .getSingleResult())
        .replaceWithVoid();
  }
}
