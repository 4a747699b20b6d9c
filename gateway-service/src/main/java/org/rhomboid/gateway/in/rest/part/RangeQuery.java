package org.rhomboid.gateway.in.rest.part;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.rhomboid.kit.page.Query;

/** The one parameter of answers that look back. */
public final class RangeQuery {

  private static final String USUAL = "28d";

  private RangeQuery() {}

  /**
   * @param accepted at least two
   * @return 28d where it is left out
   * @throws org.rhomboid.kit.problem.ProblemException 422 for another one, and for any other parameter
   */
  public static String of(UriInfo uri, List<String> accepted) {
    Query query = Query.of(uri);
    String last = accepted.get(accepted.size() - 1);
    String words = String.join(", ", accepted.subList(0, accepted.size() - 1)) + " or " + last;
    String range = query.one("range", code -> known(code, accepted), words).orElse(USUAL);
    query.checked();
    return range;
  }

  private static String known(String code, List<String> accepted) {
    if (!accepted.contains(code)) {
      throw new IllegalArgumentException("not one of them");
    }
    return code;
  }
}
