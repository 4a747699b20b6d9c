package org.rhomboid.gateway.support;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays a service: records what arrives and answers what the test says. */
public final class FakeService {

  /** A request that arrived whole. */
  public record Seen(String method, String uri, MultiMap headers, String body) {}

  private final Vertx vertx;
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger cut = new AtomicInteger();
  private volatile Handler<HttpServerResponse> answer;
  private volatile int port;
  private volatile HttpServer server;

  FakeService(Vertx vertx) {
    this.vertx = vertx;
    start();
  }

  public int port() {
    return port;
  }

  /** Forgets what arrived, is up, and answers each request so. */
  public void answers(Handler<HttpServerResponse> next) {
    if (server == null) {
      start();
    }
    seen.clear();
    begun.set(0);
    cut.set(0);
    answer = next;
  }

  public void answersJson(String body) {
    answersJson(200, body);
  }

  public void answersJson(int status, String body) {
    answers(
        response ->
            response.setStatusCode(status).putHeader("Content-Type", "application/json").end(body));
  }

  /** Takes requests and never says anything. */
  public void hangs() {
    answers(response -> {});
  }

  /** Nobody listens on the port any more. */
  public void dies() {
    answers(response -> {});
    stop();
    server = null;
  }

  /** Nobody listens for so long; then it answers as before. */
  public void isAwayFor(Duration time) {
    stop();
    vertx.setTimer(time.toMillis(), over -> listen());
  }

  /** Requests that arrived whole. */
  public List<Seen> seen() {
    return seen;
  }

  public Seen only() {
    if (seen.size() != 1) {
      throw new AssertionError("one request expected, arrived: " + seen);
    }
    return seen.get(0);
  }

  /** Requests whose head arrived. */
  public int begun() {
    return begun.get();
  }

  /** Requests that were cut off before their end or before their answer's end. */
  public int cut() {
    return cut.get();
  }

  private void start() {
    listen().toCompletionStage().toCompletableFuture().join();
    port = server.actualPort();
  }

  private Future<HttpServer> listen() {
    server = vertx.createHttpServer().requestHandler(this::take);
    return server.listen(port, "127.0.0.1");
  }

  private void stop() {
    server.close().toCompletionStage().toCompletableFuture().join();
  }

  private void take(HttpServerRequest request) {
    begun.incrementAndGet();
    request.response().exceptionHandler(gone -> cut.incrementAndGet());
    request.body().onSuccess(body -> taken(request, body));
  }

  private void taken(HttpServerRequest request, Buffer body) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
    seen.add(new Seen(request.method().name(), request.uri(), headers, body.toString()));
    answer.handle(request.response());
  }
}
