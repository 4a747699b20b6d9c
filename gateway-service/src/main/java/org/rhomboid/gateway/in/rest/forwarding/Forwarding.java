package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;

/** Passes requests on to the services over pooled connections. */
@ApplicationScoped
class Forwarding {

  private static final Logger LOG = Logger.getLogger(Forwarding.class);

  /** To the same instance at once. */
  private static final int CONNECTIONS = 128;

  /** As many may wait for a connection, so that all who waited for an instance find a place; more are refused rather than queued. */
  private static final int QUEUE = 1_024;

  private static final int CONNECT_MILLIS = 1_000;

  /** A service that stops in the middle of an answer is given up after this. */
  private static final int SILENCE_SECONDS = 60;

  private final GatewaySettings settings;
  private final Refusal refusal;
  private final HttpClient http;
  private final Map<Upstream, Way> ways = new EnumMap<>(Upstream.class);

  Forwarding(Vertx vertx, GatewaySettings settings, Refusal refusal, Upstreams upstreams) {
    this.settings = settings;
    this.refusal = refusal;
    this.http =
        vertx
            .httpClientBuilder()
            .with(
                new HttpClientOptions()
                    .setConnectTimeout(CONNECT_MILLIS)
                    .setIdleTimeout(SILENCE_SECONDS)
                    .setMaxWaitQueueSize(QUEUE))
            .with(new PoolOptions().setHttp1MaxSize(CONNECTIONS))
            // One that ends badly while nobody uses it is no error; whoever uses it is told.
            .withConnectHandler(
                connection ->
                    connection.exceptionHandler(
                        ended -> LOG.debugf("connection ended cause=%s", ended)))
            .build();
    AtomicLong keptBytes = new AtomicLong();
    for (Upstream upstream : Upstream.values()) {
      ways.put(
          upstream,
          new Way(upstream, upstreams.of(upstream), http, settings, refusal, keptBytes));
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
    http.close();
  }
}
