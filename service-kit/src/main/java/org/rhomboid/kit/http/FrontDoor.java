package org.rhomboid.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.rhomboid.kit.problem.PlainProblem;

/** The first look at every request, before all that could refuse or answer it. */
@ApplicationScoped
class FrontDoor {

  private static final int FIRST = 1_000;

  private final Draining draining;

  FrontDoor(Draining draining) {
    this.draining = draining;
  }

  void register(@Observes Filters filters) {
    filters.register(this::look, FIRST);
  }

  private void look(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    RequestId.echo(request);
    if (draining.refuses(request.path())) {
      request.response().putHeader(Draining.NOT_BEGUN, "draining");
      PlainProblem.answerAndClose(request, Draining.problem().at(request.path()));
    } else {
      exchange.next();
    }
  }
}
