package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.catalog.domain.search.Found;
import org.rhomboid.catalog.domain.search.Search;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.Page;

/** Searches the exercises that the tenant sees, best first. */
@ApplicationScoped
public class SearchExercises {

  private final CatalogViews views;
  private final RankExercises rankExercises;

  SearchExercises(CatalogViews views, RankExercises rankExercises) {
    this.views = views;
    this.rankExercises = rankExercises;
  }

  /**
   * Which part of what is found.
   *
   * @param after the place before its first one, or absent
   * @param limit 1 to 200
   */
  public record Range(Optional<Search.Place> after, int limit) {}

  /** The view comes first and outside of the transaction: who waits for a view must not hold the connection that it is read with. */
  public Uni<Page<Found>> search(Tenant tenant, Search search, Range range) {
    return views.of(tenant).chain(view -> rankExercises.rank(tenant, view, search, range));
  }
}
