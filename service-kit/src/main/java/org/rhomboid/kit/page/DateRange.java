package org.rhomboid.kit.page;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.kit.problem.ProblemException;

/**
 * Which part of a list by date is asked for: {@code ?from=&to=&limit=&cursor=}.
 *
 * @param from the first date, or absent
 * @param to the last date, or absent
 * @param after the last item of the page before, or absent
 * @param limit 1 to 200
 */
public record DateRange(
    Optional<LocalDate> from, Optional<LocalDate> to, Optional<Cursor> after, int limit) {

  /**
   * @param cursorParts how many parts the list's sort key has
   * @throws ProblemException 422 with every violation
   */
  public static DateRange of(UriInfo uri, int cursorParts) {
    Query query = Query.of(uri);
    Optional<LocalDate> from = query.date("from");
    Optional<LocalDate> to = query.date("to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      query.refuse("from", "must not be after to");
    }
    Optional<Cursor> after = query.cursor(cursorParts);
    int limit = query.limit();
    query.checked();
    return new DateRange(from, to, after, limit);
  }
}
