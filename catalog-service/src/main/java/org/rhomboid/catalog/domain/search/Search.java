package org.rhomboid.catalog.domain.search;

import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.ExerciseFilter;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Shown;

/**
 * What a reader looks for.
 *
 * @param filter what has to fit beside the words
 */
public record Search(SearchWords words, Language language, ExerciseFilter filter) {

  /**
   * Where a page begins.
   *
   * @param score of the last item before it
   * @param slug of the same
   */
  public record Place(int score, String slug) {

    boolean isBefore(Hit hit) {
      return hit.score() < score || hit.score() == score && hit.slug().compareTo(slug) > 0;
    }
  }

  /**
   * A hit and what the tenant sees of it.
   *
   * @param hit of the layer that it sees
   */
  public record Seen(Hit hit, Shown shown) {}

  /**
   * What of the hits the tenant sees, the filter fits, and is after a place.
   *
   * @param hits best first
   * @param limit how many at most
   */
  public List<Seen> seen(CatalogView view, List<Hit> hits, Optional<Place> after, int limit) {
    return hits.stream()
        .filter(hit -> after.map(place -> place.isBefore(hit)).orElse(true))
        .flatMap(hit -> seen(view, hit).stream())
        .filter(seen -> filter.fits(seen.shown().exercise().facets()))
        .limit(limit)
        .toList();
  }

  /** What lies under a tenant's own entry was found, but is not what the tenant sees. */
  private static Optional<Seen> seen(CatalogView view, Hit hit) {
    return view.find(hit.slug())
        .filter(shown -> shown.revision().layer() == hit.layer())
        .map(shown -> new Seen(hit, shown));
  }
}
