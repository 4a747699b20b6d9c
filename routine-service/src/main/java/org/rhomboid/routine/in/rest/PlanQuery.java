package org.rhomboid.routine.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Query;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.routine.usecase.Plans;

/** What the paths and query strings of plans ask for. */
final class PlanQuery {

  private static final int CURSOR_PARTS = 2;

  private PlanQuery() {}

  static Plans.Range of(UriInfo uri) {
    Query query = Query.of(uri);
    Optional<LocalDate> from = query.date("from");
    Optional<LocalDate> to = query.date("to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      query.refuse("from", "must not be after to");
    }
    Optional<Cursor> after = query.cursor(CURSOR_PARTS);
    int limit = query.limit();
    query.checked();
    return new Plans.Range(from, to, after, limit);
  }

  /** What is no id is the id of nothing: the answer is the same 404 as for another member's. */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw notFound();
    }
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no plan with this id");
  }
}
