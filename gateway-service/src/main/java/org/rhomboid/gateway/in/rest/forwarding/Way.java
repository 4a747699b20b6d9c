package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.rhomboid.gateway.in.rest.GatewayProblem;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;

/** The way to one service and back: its connections, what passes in either direction, and what is said where it ends. */
final class Way {

  private static final int RETRY_AFTER_SECONDS = 2;

  private final Upstream owner;
  private final Instances instances;
  private final LoopClients clients;
  private final GatewaySettings settings;
  private final Refusal refusal;
  private final AtomicLong keptBytes;

  /** @param keptBytes of the bodies of all requests, to whichever service */
  Way(
      Upstream owner,
      Instances instances,
      LoopClients clients,
      GatewaySettings settings,
      Refusal refusal,
      AtomicLong keptBytes) {
    this.owner = owner;
    this.instances = instances;
    this.clients = clients;
    this.settings = settings;
    this.refusal = refusal;
    this.keptBytes = keptBytes;
  }

  Instances instances() {
    return instances;
  }

  Duration deadline() {
    return settings.deadline();
  }

  KeptBody keptBody() {
    return new KeptBody(keptBytes);
  }

  /** Path and query go on as they were sent. */
  Future<HttpClientRequest> connect(Instance instance, HttpServerRequest request) {
    String path = request.path().substring(PublicPaths.PREFIX.length());
    return clients
        .here()
        .request(
            new RequestOptions()
                .setMethod(request.method())
                .setHost(instance.host())
                .setPort(instance.port())
                .setSsl(instance.isSecure())
                .setURI(request.query() == null ? path : path + "?" + request.query()));
  }

  void passHeaders(HttpServerRequest from, HttpClientRequest to) {
    PassedHeaders.ofRequest(from.headers(), to.headers());
    Forwarded.tell(from, to.headers(), settings.behindProxy());
    to.setChunked(from.headers().contains(HttpHeaders.TRANSFER_ENCODING));
  }

  /** Succeeds when all of it was passed, and fails where it was cut short: what the client has then is not ended. */
  Future<Void> passAnswer(HttpClientResponse answer, Instance from, RoutingContext exchange) {
    HttpServerResponse response = exchange.response();
    response.setStatusCode(answer.statusCode());
    PassedHeaders.ofAnswer(answer.headers(), response.headers());
    String location = answer.getHeader(HttpHeaders.LOCATION);
    if (location != null) {
      response.putHeader(HttpHeaders.LOCATION, PublicLocation.of(location, from.origin()));
    }
    response.setChunked(hasBodyOfUnknownLength(answer, exchange.request().method()));
    return answer.pipe().endOnFailure(false).to(response);
  }

  private static boolean hasBodyOfUnknownLength(HttpClientResponse answer, HttpMethod asked) {
    return !answer.headers().contains(HttpHeaders.CONTENT_LENGTH)
        && !asked.equals(HttpMethod.HEAD)
        && answer.statusCode() != 204
        && answer.statusCode() != 304;
  }

  static boolean isRead(HttpMethod method) {
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }

  void refuse(RoutingContext exchange, Problem problem) {
    refusal.answer(exchange, problem);
  }

  static Problem tooLarge(long limit) {
    return Problem.of(KitProblem.PAYLOAD_TOO_LARGE, "a body has at most " + limit + " bytes");
  }

  Problem unavailable() {
    return Problem.of(
            GatewayProblem.UPSTREAM_UNAVAILABLE,
            owner.id() + " cannot be reached; what it owns cannot be used until it is back")
        .retryAfter(RETRY_AFTER_SECONDS);
  }

  Problem upstreamLate() {
    return Problem.of(
        GatewayProblem.UPSTREAM_TIMEOUT,
        owner.id() + " did not answer within " + seconds() + "; it may still act on this");
  }

  Problem clientLate() {
    return Problem.of(
        GatewayProblem.REQUEST_TIMEOUT, "nothing more of it arrived for " + seconds());
  }

  private String seconds() {
    return settings.deadline().toSeconds() + " s";
  }
}
