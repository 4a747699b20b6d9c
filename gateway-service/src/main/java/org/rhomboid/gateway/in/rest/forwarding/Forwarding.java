package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.regex.Pattern;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;

/** Passes requests on to the services over pooled connections. */
@ApplicationScoped
class Forwarding {

  /** To the same service at once; as many again may wait for a connection, more are refused rather than queued. */
  private static final int CONNECTIONS = 128;

  private static final int CONNECT_MILLIS = 1_000;

  /** A service that stops in the middle of an answer is given up after this. */
  private static final int SILENCE_SECONDS = 60;

  /** What RFC 3986 lets stand in a query, and the few more characters that clients send unescaped. */
  private static final Pattern QUERY = Pattern.compile("[\\x21-\\x7e&&[^#]]*");

  private final GatewaySettings settings;
  private final Refusal refusal;
  private final HttpClient http;

  Forwarding(Vertx vertx, GatewaySettings settings, Refusal refusal) {
    this.settings = settings;
    this.refusal = refusal;
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(SILENCE_SECONDS)
                .setMaxWaitQueueSize(CONNECTIONS),
            new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  /**
   * Path and query go on as they were sent.
   *
   * @param path the request's, of a service
   */
  void begin(RoutingContext exchange, PublicPath path) {
    HttpServerRequest request = exchange.request();
    long limit = path.bodyLimit(settings);
    String query = request.query();
    if (query != null && !QUERY.matcher(query).matches()) {
      refusal.answer(
          exchange,
          Problem.of(KitProblem.MALFORMED_REQUEST, "the query has characters to be escaped"));
    } else if (declaredLength(request) > limit) {
      refusal.answer(exchange, Exchange.tooLarge(limit));
    } else {
      new Exchange(exchange, path.owner(), limit, settings, refusal)
          .begin(http, target(request, path.owner()));
    }
  }

  private RequestOptions target(HttpServerRequest request, Upstream owner) {
    URI origin = settings.upstream().get(owner.id());
    String path = request.path().substring(PublicPaths.PREFIX.length());
    return new RequestOptions()
        .setMethod(request.method())
        .setHost(origin.getHost())
        .setPort(origin.getPort())
        .setURI(request.query() == null ? path : path + "?" + request.query());
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
