package org.rhomboid.gateway.in.rest.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One open answer, used on its own event loop alone but for {@link #endSoon} and {@link #later}. What its reader does not take waits up to a bound; past that the
 * connection is closed, and the reader comes back for the rest when it can: nobody else waits for it.
 */
final class EventStream {

  /** What the connection takes beside what waits here, in bytes. */
  private static final int WRITE_QUEUE = 16 << 10;

  /** Not all that were cut off together are to come back together. */
  private static final int LEAST_RETRY_MILLIS = 1_000;

  private static final int MOST_RETRY_MILLIS = 3_000;

  private final RoutingContext exchange;
  private final HttpServerResponse response;
  private final OpenStreams streams;
  private final Context loop;
  private final Deque<Buffer> queue = new ArrayDeque<>(0);
  private int queued;
  private boolean ended;

  EventStream(RoutingContext exchange, OpenStreams streams) {
    this.exchange = exchange;
    this.response = exchange.response();
    this.streams = streams;
    this.loop = exchange.vertx().getOrCreateContext();
  }

  static void head(HttpServerResponse response) {
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, LiveRequest.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        // a proxy that gathers an answer would keep it for itself
        .putHeader("X-Accel-Buffering", "no");
  }

  /** @param released runs once, whichever way it ends */
  void open(Runnable released) {
    head(response);
    response.setChunked(true).setWriteQueueMaxSize(WRITE_QUEUE);
    response.drainHandler(drained -> flush());
    // told through the end of the exchange as well
    response.exceptionHandler(gone -> {});
    streams.opened(this);
    exchange.addEndHandler(gone -> release(released));
    response.write(
        Frames.opening(ThreadLocalRandom.current().nextInt(LEAST_RETRY_MILLIS, MOST_RETRY_MILLIS)));
  }

  void send(Buffer frame) {
    if (ended) {
      return;
    }
    if (queue.isEmpty() && !response.writeQueueFull()) {
      response.write(frame);
    } else if (streams.queue(frame.length(), queued)) {
      queued += frame.length();
      queue.add(frame);
    } else {
      streams.slow();
      ended = true;
      exchange.request().connection().close();
    }
  }

  /** The stream is over; the client may come back. */
  void end(String because) {
    if (!ended) {
      send(Frames.end(because));
      finish();
    }
  }

  /** Without a word more: the last event said it. */
  void finish() {
    if (!ended) {
      ended = true;
      queue.forEach(response::write);
      response.end();
    }
  }

  /** From any thread. */
  void endSoon(String because) {
    later(() -> end(because));
  }

  /** From any thread: in the order of the calls, after what runs now. */
  void later(Runnable then) {
    loop.runOnContext(none -> then.run());
  }

  /** @return cancels it */
  Runnable every(long millis, Runnable then) {
    Vertx vertx = exchange.vertx();
    long timer = vertx.setPeriodic(millis, elapsed -> then.run());
    return () -> vertx.cancelTimer(timer);
  }

  /** @return cancels it */
  Runnable after(long millis, Runnable then) {
    Vertx vertx = exchange.vertx();
    long timer = vertx.setTimer(Math.max(1, millis), elapsed -> then.run());
    return () -> vertx.cancelTimer(timer);
  }

  private void flush() {
    while (!queue.isEmpty() && !response.writeQueueFull()) {
      Buffer next = queue.remove();
      queued -= next.length();
      streams.unqueue(next.length());
      response.write(next);
    }
  }

  private void release(Runnable released) {
    ended = true;
    streams.ended(this);
    streams.unqueue(queued);
    queued = 0;
    queue.clear();
    released.run();
  }
}
