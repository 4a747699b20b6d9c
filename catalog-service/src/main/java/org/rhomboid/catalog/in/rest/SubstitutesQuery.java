package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.substitute.Substitute;
import org.rhomboid.catalog.domain.substitute.Substitutes;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.page.Query;

/**
 * What a query string asks of substitutes.
 *
 * @param after the slug before the first one of a page
 */
record SubstitutesQuery(Substitutes.Needs needs, Optional<String> after, int limit) {

  static SubstitutesQuery of(UriInfo uri, FacetWords words) {
    Query query = Query.of(uri);
    Substitutes.Needs needs =
        new Substitutes.Needs(
            ExerciseQuery.atHand(
                new HashSet<>(
                    query.all("equipment", words.equipment::of, words.equipment.accepted()))));
    Optional<String> after = query.cursor(1).map(cursor -> cursor.key().get(0));
    SubstitutesQuery asked = new SubstitutesQuery(needs, after, query.limit());
    query.checked();
    return asked;
  }

  /** A page of all substitutes, which are few. */
  Page<Substitute> page(List<Substitute> all) {
    List<Substitute> rest =
        all.stream()
            .dropWhile(it -> after.isPresent() && !it.shown().slug().equals(after.get()))
            .skip(after.isPresent() ? 1 : 0)
            .limit(limit + 1L)
            .toList();
    return Page.of(rest, limit, it -> Cursor.of(it.shown().slug()));
  }
}
