package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.rhomboid.kit.http.Draining;
import org.rhomboid.kit.problem.Problem;

/**
 * One request on its way through: the body streams up, the answer streams down. A body that is cut short, by its size or by its client, never reaches the
 * service as a whole one, and an answer that is cut short never reaches the client as a whole one. Until an answer begins, a request goes to another instance,
 * or waits for one, where it does no harm: always while nothing of it was done, and else where it does the same twice as once.
 */
final class Exchange {

  private static final Logger LOG = Logger.getLogger(Exchange.class);
  private static final int UNAVAILABLE = 503;

  /** Zero is a timer, and somebody else's. */
  private static final long NO_TIMER = -1;

  /** A request at which an instance dies must not be the end of all of them. */
  private static final int MOST_REPETITIONS = 2;

  private final RoutingContext exchange;
  private final HttpServerRequest request;
  private final PublicPath path;
  private final Way way;
  private final long bodyLimit;
  private final KeptBody kept;

  private Instance instance;
  private HttpClientRequest upstream;
  private long watch = NO_TIMER;
  private long received;
  private int repetitions;
  private boolean uploading;
  private boolean uploaded;
  private boolean answered;
  private boolean complete;

  /** @param bodyLimit in bytes */
  Exchange(RoutingContext exchange, PublicPath path, long bodyLimit, Way way) {
    this.exchange = exchange;
    this.request = exchange.request();
    this.path = path;
    this.bodyLimit = bodyLimit;
    this.way = way;
    this.kept = way.keptBody();
  }

  void begin() {
    exchange.addEndHandler(ended -> release());
    connect();
  }

  private void connect() {
    if (answered) {
      return;
    }
    Instance chosen = way.instances().next();
    if (chosen != null) {
      connect(chosen);
    } else if (way.instances().await(this::connect)) {
      exchange.vertx().cancelTimer(watch);
    } else {
      way.instances().trial().ifPresentOrElse(this::connect, this::unavailable);
    }
  }

  private void connect(Instance chosen) {
    watch();
    way.connect(chosen, request)
        .onSuccess(connected -> send(connected, chosen))
        .onFailure(failed -> notReached(chosen, failed));
  }

  /** Nothing was sent: whatever it asks for, it may be asked elsewhere. */
  private void notReached(Instance tried, Throwable failed) {
    LOG.debugf("not reached service=%s cause=%s", path.owner().id(), failed);
    if (failed instanceof ConnectionPoolTooBusyException || way.instances().isTrial(tried)) {
      way.instances().stillOut(tried);
      unavailable();
    } else {
      way.instances().goesOut(tried);
      connect();
    }
  }

  private void send(HttpClientRequest connected, Instance chosen) {
    way.instances().isReached(chosen);
    if (answered) {
      connected.reset();
      return;
    }
    upstream = connected;
    instance = chosen;
    if (received > 0 && !kept.isWhole()) {
      unavailable();
      return;
    }
    way.passHeaders(request, upstream);
    upstream
        .response()
        .onSuccess(answer -> answer(connected, answer))
        .onFailure(failed -> cut(connected, failed));
    // Told through the response as well; without a handler of its own the client would log it as an
    // error.
    upstream.exceptionHandler(failed -> {});
    upstream.drainHandler(drained -> request.resume());
    kept.forEach(upstream::write);
    upload();
  }

  private void upload() {
    if (uploaded) {
      upstream.end();
      return;
    }
    if (!uploading) {
      uploading = true;
      if (request.headers().contains(HttpHeaders.EXPECT)) {
        exchange.response().writeContinue();
      }
      request.handler(this::upload).endHandler(ended -> uploaded());
    }
    request.resume();
  }

  private void upload(Buffer chunk) {
    if (answered) {
      return;
    }
    received += chunk.length();
    if (received > bodyLimit) {
      refuse(Way.tooLarge(bodyLimit));
      return;
    }
    kept.add(chunk);
    if (upstream != null) {
      watch();
      upstream.write(chunk);
      if (upstream.writeQueueFull()) {
        request.pause();
      }
    }
  }

  private void uploaded() {
    uploaded = true;
    if (!answered && upstream != null) {
      watch();
      upstream.end();
    }
  }

  private void answer(HttpClientRequest asked, HttpClientResponse answer) {
    if (answered || asked != upstream) {
      return;
    }
    if (answer.statusCode() == UNAVAILABLE && answer.headers().contains(Draining.NOT_BEGUN)) {
      notBegun();
      return;
    }
    answered = true;
    kept.drop();
    exchange.vertx().cancelTimer(watch);
    // Not ended on failure: to the client, an ended answer is a whole one. Its connection is closed
    // rather than the response reset, which would tell nobody here that the exchange is over.
    way.passAnswer(answer, instance, exchange)
        .onSuccess(whole -> complete = true)
        .onFailure(cut -> request.connection().close());
  }

  /** The instance is about to end, and has done nothing of it. */
  private void notBegun() {
    way.instances().goesOut(instance);
    again(kept.isWhole());
  }

  /** The connection ended before an answer began: nobody knows what was done. */
  private void cut(HttpClientRequest asked, Throwable failed) {
    if (answered || asked != upstream) {
      return;
    }
    LOG.debugf("no answer service=%s cause=%s", path.owner().id(), failed);
    repetitions++;
    again(repetitions <= MOST_REPETITIONS && kept.isWhole() && mayRepeat());
  }

  /** What was done once under a condition is refused the second time: the answer would tell of another request than the client's. */
  private boolean mayRepeat() {
    boolean conditional =
        request.headers().contains(HttpHeaders.IF_MATCH)
            || request.headers().contains(HttpHeaders.IF_NONE_MATCH);
    return path.mayRepeat(request.method()) && (!conditional || Way.isRead(request.method()));
  }

  private void again(boolean may) {
    if (!may) {
      unavailable();
      return;
    }
    request.pause();
    HttpClientRequest ended = upstream;
    upstream = null;
    ended.reset();
    connect();
  }

  /** Counted anew from each piece of the body: a slow client is not the service's fault. */
  private void watch() {
    exchange.vertx().cancelTimer(watch);
    watch = exchange.vertx().setTimer(way.deadline().toMillis(), elapsed -> late());
  }

  private void late() {
    refuse(uploaded || upstream == null ? way.upstreamLate() : way.clientLate());
  }

  private void unavailable() {
    refuse(way.unavailable());
  }

  private void refuse(Problem problem) {
    if (!answered) {
      answered = true;
      abandon();
      way.refuse(exchange, problem);
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
    kept.drop();
    if (upstream != null && !(uploaded && complete)) {
      upstream.reset();
    }
  }
}
