package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Reads what an exercise once was: a plan and a session name the layer and the revision that they used. */
@ApplicationScoped
public class ReadRevisions {

  private final Exercises exercises;

  ReadRevisions(Exercises exercises) {
    this.exercises = exercises;
  }

  /** All of a slug, the tenant's own first, the newest first; empty where there never was such an exercise. */
  @TenantTransaction
  public Uni<List<Revision>> all(Tenant tenant, String slug) {
    return exercises.revisions(tenant, slug);
  }

  /** @param layer absent: the tenant's, where it ever had an entry of its own, else the library's */
  @TenantTransaction
  public Uni<Optional<Revision>> one(
      Tenant tenant, Optional<Layer> layer, String slug, int number) {
    return layer
        .map(it -> exercises.revision(tenant, it, slug, number))
        .orElseGet(() -> exercises.revisions(tenant, slug).map(all -> upper(all, number)));
  }

  private static Optional<Revision> upper(List<Revision> all, int number) {
    return all.stream()
        .filter(revision -> revision.layer() == all.get(0).layer())
        .filter(revision -> revision.number() == number)
        .findFirst();
  }
}
