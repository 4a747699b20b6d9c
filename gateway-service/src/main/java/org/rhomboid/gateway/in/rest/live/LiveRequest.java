package org.rhomboid.gateway.in.rest.live;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/**
 * What is asked for.
 *
 * @param organization the tenant's counts, and not the member's own events
 * @param lastEventId as it was sent; empty where it was not, or was empty
 */
record LiveRequest(boolean organization, Optional<String> lastEventId) {

  static final String MEDIA_TYPE = "text/event-stream";
  static final String LAST_EVENT_ID = "Last-Event-ID";

  private static final String VIEW = "view";
  private static final String ORGANIZATION = "organization";
  private static final String MEMBER = "member";

  /**
   * @throws ProblemException 406 where something else than a stream is wanted, 422 with every broken rule
   */
  static LiveRequest of(RoutingContext exchange) {
    String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT);
    if (accepted != null
        && !accepted.contains(MEDIA_TYPE)
        && !accepted.contains("*/*")
        && !accepted.contains("text/*")) {
      throw KitProblem.NOT_ACCEPTABLE.because("this resource is text/event-stream only");
    }
    String sent = exchange.request().getHeader(LAST_EVENT_ID);
    return new LiveRequest(
        isOrganization(exchange.queryParams()),
        Optional.ofNullable(sent).filter(id -> !id.isEmpty()));
  }

  /** Of a position that none of this kind of stream had. */
  static ProblemException notAPosition() {
    return ProblemException.invalid(
        "/" + LAST_EVENT_ID, "not an id of this stream's events: begin anew without it");
  }

  private static boolean isOrganization(MultiMap query) {
    List<Violation> violations = new ArrayList<>();
    query.names().stream()
        .filter(name -> !name.equals(VIEW))
        .sorted()
        .map(name -> new Violation("/" + name, "unknown parameter; known are [view]"))
        .forEach(violations::add);
    List<String> views = query.getAll(VIEW);
    if (views.size() > 1) {
      violations.add(new Violation("/view", "may stand once"));
    } else if (!views.stream().allMatch(it -> it.equals(ORGANIZATION) || it.equals(MEMBER))) {
      violations.add(new Violation("/view", "must be member or organization"));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return views.contains(ORGANIZATION);
  }
}
