package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.usecase.clock.CatalogNews;

/** Takes over what catalog-service publishes. Sessions that were done keep the exercises as they were then; those still to come follow. */
@ApplicationScoped
public class FollowCatalog {

  private final CatalogReplica replica;
  private final CatalogNews news;

  FollowCatalog(CatalogReplica replica, CatalogNews news) {
    this.replica = replica;
    this.news = news;
  }

  /** @param layer whose entry it is: the library, or the tenant that lays its own over it */
  @TenantTransaction
  public Uni<Void> follow(Tenant layer, CatalogChange change) {
    return replica
        .take(layer, change)
        .chain(
            difference ->
                difference == CatalogReplica.Difference.NONE
                    ? Uni.createFrom().voidItem()
                    : news.changed(layer, change.slug(), needNoNews(change, difference)));
  }

  /** The first filling of a replica tells nobody anything who has planned just that: a revision of which nothing else was held. */
  private static Optional<Integer> needNoNews(
      CatalogChange change, CatalogReplica.Difference difference) {
    return difference == CatalogReplica.Difference.FIRST
        ? change.entry().filter(entry -> !entry.hidden()).map(entry -> entry.exercise().revision())
        : Optional.empty();
  }
}
