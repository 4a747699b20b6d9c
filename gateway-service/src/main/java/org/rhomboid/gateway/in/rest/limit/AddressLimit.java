package org.rhomboid.gateway.in.rest.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.rhomboid.gateway.in.rest.forwarding.Destination;
import org.rhomboid.gateway.in.rest.forwarding.Refusal;

/** Charges the address of who sends no token, or sends one where it is not looked at: calendar feeds, documents, the development issuer. */
@Singleton
final class AddressLimit {

  /** Before everything that answers. */
  private static final int FIRST = 950;

  /** Of an IPv6 address as Java writes it: whoever has one has all of the last four groups. */
  private static final int GROUPS = 4;

  private final Limits limits;
  private final Refusal refusal;

  AddressLimit(Limits limits, Refusal refusal) {
    this.limits = limits;
    this.refusal = refusal;
  }

  void register(@Observes Filters filters) {
    filters.register(this::charge, FIRST);
  }

  private void charge(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (isOperators(request.path()) || isChargedByToken(request)) {
      exchange.next();
      return;
    }
    Verdict verdict = limits.charge(network(request.remoteAddress().hostAddress()));
    verdict.tell(exchange.response());
    if (verdict.isGranted()) {
      exchange.next();
    } else {
      request.pause();
      refusal.answer(exchange, verdict.problem());
    }
  }

  /** Balancers and collectors ask often, from one address. */
  private static boolean isOperators(String path) {
    return path != null && (path.startsWith("/health") || path.startsWith("/metrics"));
  }

  private static boolean isChargedByToken(HttpServerRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        && Destination.needsToken(request.path());
  }

  static String network(String address) {
    if (address == null) {
      return "";
    }
    int end = -1;
    for (int group = 0; group < GROUPS; group++) {
      end = address.indexOf(':', end + 1);
      if (end < 0) {
        return address;
      }
    }
    return address.substring(0, end);
  }
}
