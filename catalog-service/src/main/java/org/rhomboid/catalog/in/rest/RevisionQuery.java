package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.page.Query;
import org.rhomboid.kit.problem.KitProblem;

/**
 * What a query string asks of revisions.
 *
 * @param after the position before the first one of a page
 */
record RevisionQuery(Optional<Layer> layer, Optional<Cursor> after, int limit) {

  static RevisionQuery list(UriInfo uri) {
    Query query = Query.of(uri);
    RevisionQuery asked = new RevisionQuery(Optional.empty(), query.cursor(2), query.limit());
    query.checked();
    return asked;
  }

  static RevisionQuery one(UriInfo uri) {
    Query query = Query.of(uri);
    Optional<Layer> layer = query.one("layer", Layer::valueOf, "LIBRARY or TENANT");
    query.checked();
    return new RevisionQuery(layer, Optional.empty(), Query.DEFAULT_LIMIT);
  }

  /** What is no number is the number of nothing. */
  static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw KitProblem.NOT_FOUND.because("a revision is a number from 1");
    }
  }

  /** A page of all revisions, which are few: they are read as a whole. */
  Page<RevisionItem> page(List<Revision> all) {
    List<Revision> rest =
        all.stream()
            .dropWhile(it -> after.isPresent() && !position(it).equals(after.get()))
            .skip(after.isPresent() ? 1 : 0)
            .limit(limit + 1L)
            .toList();
    return Page.of(rest, limit, RevisionQuery::position).map(RevisionItem::of);
  }

  private static Cursor position(Revision revision) {
    return Cursor.of(revision.layer().name(), String.valueOf(revision.number()));
  }
}
