package org.rhomboid.gateway.in.rest.part;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.rhomboid.kit.deadline.Deadline;

/** How long services may work is for the gateway to say: what a client says of it is dropped before anybody reads it, here or behind. */
@ApplicationScoped
class ForeignDeadline {

  /** Before everything that reads headers. */
  private static final int FIRST = 999;

  void register(@Observes Filters filters) {
    filters.register(ForeignDeadline::drop, FIRST);
  }

  private static void drop(RoutingContext exchange) {
    exchange.request().headers().remove(Deadline.HEADER);
    exchange.next();
  }
}
