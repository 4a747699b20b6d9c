package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;

/** Passes requests on to the services over pooled connections. */
@ApplicationScoped
class Forwarding {

  private final GatewaySettings settings;
  private final Refusal refusal;
  private final LoopClients clients;
  private final Map<Upstream, Way> ways = new EnumMap<>(Upstream.class);

  Forwarding(Vertx vertx, GatewaySettings settings, Refusal refusal, Upstreams upstreams) {
    this.settings = settings;
    this.refusal = refusal;
    this.clients = new LoopClients(vertx);
    AtomicLong keptBytes = new AtomicLong();
    for (Upstream upstream : Upstream.values()) {
      ways.put(
          upstream,
          new Way(upstream, upstreams.of(upstream), clients, settings, refusal, keptBytes));
    }
  }

  /** @param path the request's, of a service */
  void begin(RoutingContext exchange, PublicPath path) {
    HttpServerRequest request = exchange.request();
    long limit = path.bodyLimit(settings);
    if (!isPlain(request.query())) {
      refusal.answer(
          exchange,
          Problem.of(KitProblem.MALFORMED_REQUEST, "the query has characters to be escaped"));
    } else if (declaredLength(request) > limit) {
      refusal.answer(exchange, Way.tooLarge(limit));
    } else {
      new Exchange(exchange, path, limit, ways.get(path.owner())).begin();
    }
  }

  /** What RFC 3986 lets stand in a query, and the few more characters that clients send unescaped. */
  private static boolean isPlain(String query) {
    if (query != null) {
      for (int i = 0; i < query.length(); i++) {
        char c = query.charAt(i);
        if (c <= ' ' || c >= 0x7f || c == '#') {
          return false;
        }
      }
    }
    return true;
  }

  /** The server refuses a length that is no number, so what is here is one. */
  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  @PreDestroy
  void close() {
    clients.close();
  }
}
