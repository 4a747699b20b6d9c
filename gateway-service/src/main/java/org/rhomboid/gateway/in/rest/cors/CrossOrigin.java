package org.rhomboid.gateway.in.rest.cors;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.gateway.in.rest.GatewayProblem;
import org.rhomboid.gateway.in.rest.forwarding.Refusal;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;

/**
 * What browsers ask and are told (Fetch Standard, CORS protocol). A preflight has no token, so it is answered for what some tenant allows; the request itself is
 * judged by {@link OriginAdmission}, and a refusal that comes before that can be read by the pages of any tenant: there is nothing of anybody in it.
 */
@Singleton
final class CrossOrigin {

  private static final String API = "/api/v1/";
  private static final int EARLY = 900;
  private static final String MAX_AGE_SECONDS = "600";
  private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";
  private static final String SENT =
      "Authorization, Content-Type, Accept, Accept-Language, If-Match, If-None-Match, Idempotency-Key, Last-Event-ID, X-Request-Id, traceparent";
  private static final String SHOWN =
      "ETag, Location, Link, X-Request-Id, RateLimit, RateLimit-Policy, Retry-After, Content-Language";
  private static final String ASKED_METHOD = "Access-Control-Request-Method";
  private static final String ALLOWED = CrossOrigin.class.getName();

  private final AllowedOrigins origins;
  private final Refusal refusal;

  CrossOrigin(AllowedOrigins origins, Refusal refusal) {
    this.origins = origins;
    this.refusal = refusal;
  }

  void register(@Observes Filters filters) {
    filters.register(this::look, EARLY);
  }

  /** Null where a page of this host asks, or none at all. */
  static String of(HttpServerRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null || isOwn(origin, request.getHeader(HttpHeaders.HOST)) ? null : origin;
  }

  /** The tenant has decided; until then nobody has. */
  static void note(RoutingContext exchange, boolean allowed) {
    exchange.put(ALLOWED, allowed);
  }

  static ProblemException refused() {
    return new ProblemException(problem());
  }

  private void look(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (request.path() == null || !request.path().startsWith(API)) {
      exchange.next();
      return;
    }
    String origin = of(request);
    exchange.addHeadersEndHandler(ending -> complete(exchange, origin));
    if (origin != null
        && request.method().equals(HttpMethod.OPTIONS)
        && request.headers().contains(ASKED_METHOD)) {
      preflight(exchange, origin);
    } else {
      exchange.next();
    }
  }

  private void preflight(RoutingContext exchange, String origin) {
    if (!origins.isOfAny(origin)) {
      refusal.answer(exchange, problem());
      return;
    }
    exchange
        .response()
        .setStatusCode(204)
        .putHeader("Access-Control-Allow-Methods", METHODS)
        .putHeader("Access-Control-Allow-Headers", SENT)
        .putHeader("Access-Control-Max-Age", MAX_AGE_SECONDS)
        .end();
  }

  private void complete(RoutingContext exchange, String origin) {
    HttpServerResponse response = exchange.response();
    vary(response.headers());
    if (origin != null && isShown(exchange, origin)) {
      response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
    }
  }

  /** Beside what the service says. */
  private static void vary(MultiMap headers) {
    List<String> vary = new ArrayList<>();
    vary.add("Origin");
    vary.addAll(headers.getAll(HttpHeaders.VARY));
    headers.set("Vary", vary);
  }

  private boolean isShown(RoutingContext exchange, String origin) {
    Boolean allowed = exchange.get(ALLOWED);
    boolean harmless = exchange.response().getStatusCode() >= 400 || isPreflight(exchange);
    return allowed == null ? harmless && origins.isOfAny(origin) : allowed;
  }

  private static boolean isPreflight(RoutingContext exchange) {
    return exchange.request().method().equals(HttpMethod.OPTIONS);
  }

  /** The scheme is not looked at: TLS may have ended before us. */
  private static boolean isOwn(String origin, String host) {
    int scheme = origin.indexOf("://");
    return host != null && scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(host);
  }

  private static Problem problem() {
    return Problem.of(
        GatewayProblem.ORIGIN_NOT_ALLOWED,
        "the tenant does not allow this origin; an operator sets which it allows");
  }
}
