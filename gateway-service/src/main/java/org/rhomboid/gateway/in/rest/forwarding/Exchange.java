package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;

/**
 * One request on its way through: the body streams up, the answer streams down. A body that is cut short, by its size or by its client, never reaches the
 * service as a whole one, and an answer that is cut short never reaches the client as a whole one.
 */
final class Exchange {

  private static final Logger LOG = Logger.getLogger(Exchange.class);
  private static final int RETRY_AFTER_SECONDS = 2;

  private final RoutingContext exchange;
  private final HttpServerRequest request;
  private final Upstream owner;
  private final long bodyLimit;
  private final GatewaySettings settings;
  private final Refusal refusal;

  private HttpClientRequest upstream;
  private long watch;
  private long received;
  private boolean uploaded;
  private boolean answered;
  private boolean complete;

  /** @param bodyLimit in bytes */
  Exchange(
      RoutingContext exchange,
      Upstream owner,
      long bodyLimit,
      GatewaySettings settings,
      Refusal refusal) {
    this.exchange = exchange;
    this.request = exchange.request();
    this.owner = owner;
    this.bodyLimit = bodyLimit;
    this.settings = settings;
    this.refusal = refusal;
  }

  static Problem tooLarge(long limit) {
    return Problem.of(KitProblem.PAYLOAD_TOO_LARGE, "a body has at most " + limit + " bytes");
  }

  void begin(HttpClient http, RequestOptions target) {
    exchange.addEndHandler(ended -> release());
    watch();
    http.request(target).onSuccess(this::send).onFailure(this::unavailable);
  }

  private void send(HttpClientRequest connected) {
    upstream = connected;
    if (answered) {
      upstream.reset();
      return;
    }
    PassedHeaders.ofRequest(request.headers(), upstream.headers());
    upstream.setChunked(request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    upstream.response().onSuccess(this::answer).onFailure(this::unavailable);
    // Told through the response as well; without a handler of its own the client would log it as an
    // error.
    upstream.exceptionHandler(failed -> {});
    upstream.drainHandler(drained -> request.resume());
    if (request.headers().contains(HttpHeaders.EXPECT)) {
      exchange.response().writeContinue();
    }
    request.handler(this::upload).endHandler(ended -> uploaded()).resume();
  }

  private void upload(Buffer chunk) {
    if (answered) {
      return;
    }
    received += chunk.length();
    if (received > bodyLimit) {
      refuse(tooLarge(bodyLimit));
      return;
    }
    watch();
    upstream.write(chunk);
    if (upstream.writeQueueFull()) {
      request.pause();
    }
  }

  private void uploaded() {
    uploaded = true;
    if (!answered) {
      watch();
      upstream.end();
    }
  }

  private void answer(HttpClientResponse answer) {
    if (answered) {
      return;
    }
    answered = true;
    exchange.vertx().cancelTimer(watch);
    HttpServerResponse response = exchange.response();
    response.setStatusCode(answer.statusCode());
    PassedHeaders.ofAnswer(answer.headers(), response.headers());
    String location = answer.getHeader(HttpHeaders.LOCATION);
    if (location != null) {
      response.putHeader(
          HttpHeaders.LOCATION, PublicLocation.of(location, settings.upstream().get(owner.id())));
    }
    response.setChunked(hasBodyOfUnknownLength(answer));
    download(answer, response);
  }

  private void download(HttpClientResponse answer, HttpServerResponse response) {
    // Not ended on failure: to the client, an ended answer is a whole one. Its connection is closed
    // rather than the response reset, which would tell
    // nobody here that the exchange is over.
    Future<Void> passed = answer.pipe().endOnFailure(false).to(response);
    passed.onSuccess(whole -> complete = true).onFailure(cut -> request.connection().close());
  }

  private boolean hasBodyOfUnknownLength(HttpClientResponse answer) {
    return !answer.headers().contains(HttpHeaders.CONTENT_LENGTH)
        && !request.method().equals(HttpMethod.HEAD)
        && answer.statusCode() != 204
        && answer.statusCode() != 304;
  }

  /** Counted anew from each piece of the body: a slow client is not the service's fault. */
  private void watch() {
    exchange.vertx().cancelTimer(watch);
    watch = exchange.vertx().setTimer(settings.deadline().toMillis(), elapsed -> late());
  }

  private void late() {
    String seconds = settings.deadline().toSeconds() + " s";
    refuse(
        uploaded || upstream == null
            ? Problem.of(
                GatewayProblem.UPSTREAM_TIMEOUT,
                owner.id() + " did not answer within " + seconds + "; it may still act on this")
            : Problem.of(
                GatewayProblem.REQUEST_TIMEOUT, "nothing more of it arrived for " + seconds));
  }

  private void unavailable(Throwable failed) {
    LOG.debugf("upstream unavailable service=%s cause=%s", owner.id(), failed);
    refuse(
        Problem.of(
                GatewayProblem.UPSTREAM_UNAVAILABLE,
                owner.id() + " cannot be reached; what it owns cannot be used until it is back")
            .retryAfter(RETRY_AFTER_SECONDS));
  }

  private void refuse(Problem problem) {
    if (!answered) {
      answered = true;
      abandon();
      refusal.answer(exchange, problem);
    }
  }

  /** The client has its answer or is gone. */
  private void release() {
    answered = true;
    abandon();
    Refusal.drain(exchange);
  }

  private void abandon() {
    exchange.vertx().cancelTimer(watch);
    if (upstream != null && !(uploaded && complete)) {
      upstream.reset();
    }
  }
}
