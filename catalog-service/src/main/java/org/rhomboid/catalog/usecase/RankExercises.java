package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.search.Found;
import org.rhomboid.catalog.domain.search.Hit;
import org.rhomboid.catalog.domain.search.Match;
import org.rhomboid.catalog.domain.search.Search;
import org.rhomboid.catalog.domain.search.Search.Seen;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;

/** The transaction of a search: find everything, take the page of it that the tenant sees, say of that why. */
@ApplicationScoped
class RankExercises {

  private final ExerciseSearch exerciseSearch;

  RankExercises(ExerciseSearch exerciseSearch) {
    this.exerciseSearch = exerciseSearch;
  }

  @TenantTransaction
  Uni<Page<Found>> rank(
      Tenant tenant, CatalogView view, Search search, SearchExercises.Range range) {
    return exerciseSearch
        .find(tenant, search.language(), search.words())
        .map(hits -> search.seen(view, hits, range.after(), range.limit() + 1))
        .map(seen -> Page.of(seen, range.limit(), RankExercises::place))
        .chain(page -> explained(tenant, search, page));
  }

  private Uni<Page<Found>> explained(Tenant tenant, Search search, Page<Seen> page) {
    List<Hit> hits = page.items().stream().map(Seen::hit).toList();
    return exerciseSearch
        .explain(tenant, search.words(), hits)
        .map(matches -> page.map(seen -> found(seen, matches)));
  }

  private static Found found(Seen seen, Map<Hit, Match> matches) {
    Hit hit = seen.hit();
    return new Found(seen.shown(), hit.score(), Optional.ofNullable(matches.get(hit)));
  }

  private static Cursor place(Seen seen) {
    return Cursor.of(Integer.toString(seen.hit().score()), seen.hit().slug());
  }
}
