package org.rhomboid.gateway.in.rest.forwarding;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** {@code X-Request-Id} on every answer: the client's own where it is harmless in a log line, else a new one. Services see the same. */
@ApplicationScoped
class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  /** Before everything that can refuse a request. */
  private static final int FIRST = 1_000;

  void register(@Observes Filters filters) {
    filters.register(RequestId::echo, FIRST);
  }

  private static void echo(RoutingContext exchange) {
    String sent = exchange.request().getHeader(HEADER);
    String id =
        sent != null && HARMLESS.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    exchange.request().headers().set(HEADER, id);
    exchange.response().putHeader(HEADER, id);
    exchange.next();
  }
}
