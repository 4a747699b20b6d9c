package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.advice.Tip;
import org.rhomboid.catalog.domain.advice.Told;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.page.Query;
import org.rhomboid.kit.problem.ProblemException;

/**
 * Which part of a list of the guidance is asked for.
 *
 * @param after the slug of the last item of the page before, or absent
 * @param limit 1 to 200
 */
record GuidanceQuery(Optional<String> after, int limit) {

  /**
   * @throws ProblemException 422 with every violation
   */
  static GuidanceQuery of(UriInfo uri) {
    return of(Query.of(uri));
  }

  /**
   * What a list of tips is asked for.
   *
   * @param topics empty: any
   */
  record Tips(Set<String> topics, GuidanceQuery part) {

    /**
     * @throws ProblemException 422 with every violation
     */
    static Tips of(UriInfo uri, List<Tip> tips) {
      Query query = Query.of(uri);
      var known = new FacetWords.Words<>(topics(tips), word -> word);
      Set<String> topics = new HashSet<>(query.all("topic", known::of, known.accepted()));
      return new Tips(topics, GuidanceQuery.of(query));
    }

    boolean fits(Tip tip) {
      return topics.isEmpty() || topics.contains(tip.topic());
    }

    private static Set<String> topics(List<Tip> tips) {
      Set<String> topics = new HashSet<>();
      tips.forEach(tip -> topics.add(tip.topic()));
      return topics;
    }
  }

  /**
   * @param all in the catalog's own order
   * @throws ProblemException 422 where the cursor is none of this list
   */
  <T extends Told> Page<T> of(List<T> all, Predicate<T> fits) {
    List<T> found = from(all).filter(fits).limit(limit + 1L).toList();
    return Page.of(found, limit, item -> Cursor.of(item.passage().slug()));
  }

  private <T extends Told> Stream<T> from(List<T> all) {
    return after.map(slug -> all.stream().skip(position(all, slug) + 1)).orElseGet(all::stream);
  }

  private static <T extends Told> long position(List<T> all, String slug) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).passage().slug().equals(slug)) {
        return i;
      }
    }
    throw Cursor.unknown();
  }

  private static GuidanceQuery of(Query query) {
    Optional<String> after = query.cursor(1).map(cursor -> cursor.key().get(0));
    int limit = query.limit();
    query.checked();
    return new GuidanceQuery(after, limit);
  }
}
