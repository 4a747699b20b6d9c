package org.rhomboid.gateway.out.rest.part;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import org.rhomboid.gateway.out.rest.part.UpstreamFailure.Kind;
import org.rhomboid.kit.deadline.Deadline;

/**
 * One {@code GET}, which ends by the deadline: with a whole answer of bounded size, or with an {@link UpstreamFailure}. What is left of it then is reset, so
 * that its connection is not held by a service that says nothing, or drop by drop, or without end. A redirect is not followed.
 */
final class UpstreamCall {

  private final Vertx vertx;
  private final Deadline deadline;
  private final RetryTime retryTime;
  private final long answerLimit;
  private final Promise<UpstreamAnswer> outcome = Promise.promise();
  private final Buffer body = Buffer.buffer();

  private volatile HttpClientRequest request;
  private volatile boolean over;
  private long timer;

  /** Whether there is time for another try. */
  @FunctionalInterface
  interface RetryTime {
    boolean isLeft();
  }

  /** @param answerLimit in bytes */
  UpstreamCall(Vertx vertx, Deadline deadline, RetryTime retryTime, long answerLimit) {
    this.vertx = vertx;
    this.deadline = deadline;
    this.retryTime = retryTime;
    this.answerLimit = answerLimit;
  }

  Future<UpstreamAnswer> begin(HttpClient http, RequestOptions target) {
    if (deadline.isOver()) {
      fail(Kind.TOO_LATE, "before it was asked");
      return outcome.future();
    }
    timer = vertx.setTimer(deadline.remainingMillis(), elapsed -> fail(Kind.SILENT, "no answer"));
    target.putHeader(Deadline.HEADER, Long.toString(deadline.remainingMillis()));
    http.request(target).onSuccess(this::send).onFailure(this::unreachable);
    return outcome.future();
  }

  private void send(HttpClientRequest connected) {
    request = connected;
    if (over) {
      connected.reset();
      return;
    }
    connected.exceptionHandler(this::unreachable);
    connected.send().onSuccess(this::receive).onFailure(this::unreachable);
  }

  private void receive(HttpClientResponse answer) {
    answer.exceptionHandler(this::unreachable);
    answer.handler(this::add);
    answer.endHandler(ended -> succeed(answer));
  }

  private void add(Buffer chunk) {
    if (over) {
      return;
    }
    if (body.length() + chunk.length() > answerLimit) {
      fail(Kind.GARBAGE, "more than " + answerLimit + " bytes");
    } else {
      body.appendBuffer(chunk);
    }
  }

  private void succeed(HttpClientResponse answer) {
    if (!over) {
      end();
      outcome.tryComplete(UpstreamAnswer.of(answer, body.getBytes()));
    }
  }

  private void unreachable(Throwable failed) {
    fail(Kind.UNREACHABLE, failed.getClass().getName());
  }

  private void fail(Kind kind, String detail) {
    if (over) {
      return;
    }
    end();
    if (request != null) {
      request.reset();
    }
    outcome.tryFail(new UpstreamFailure(kind, retryTime.isLeft(), detail));
  }

  private void end() {
    over = true;
    vertx.cancelTimer(timer);
  }
}
