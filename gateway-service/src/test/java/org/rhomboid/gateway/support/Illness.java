package org.rhomboid.gateway.support;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Consumer;

/** Ways in which a service can be ill. */
public enum Illness {
  DEAD(FakeService::dies),
  HANGING(FakeService::hangs),
  /** Begins an answer and never ends it. */
  DRIBBLING(service -> service.answers(response -> response.setChunked(true).write("{"))),
  /** Closes the connection in the middle. */
  HALF(service -> service.answers(Illness::half)),
  FAILING(service -> service.answersJson(500, "{}")),
  NO_JSON(service -> service.answersJson("nonsense")),
  ANOTHER_SHAPE(service -> service.answersJson("{\"sessions\": [{\"date\": 5}], \"hold\": 1}")),
  A_LIST(service -> service.answersJson("[1, 2]")),
  ANOTHER_TYPE(
      service ->
          service.answers(response -> response.putHeader("Content-Type", "text/html").end("{}"))),
  EMPTY(service -> service.answers(response -> response.setStatusCode(204).end())),
  ELSEWHERE(
      service ->
          service.answers(
              response -> response.setStatusCode(302).putHeader("Location", "/other").end())),
  /** 10 MB of JSON. */
  ENDLESS(service -> service.answersJson("{\"text\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}"));

  private final Consumer<FakeService> befall;

  Illness(Consumer<FakeService> befall) {
    this.befall = befall;
  }

  public void befall(FakeService service) {
    befall.accept(service);
  }

  private static void half(HttpServerResponse response) {
    response
        .putHeader("Content-Type", "application/json")
        .putHeader("Content-Length", "100")
        .write(Buffer.buffer("{\"half\": "))
        .onComplete(written -> response.reset());
  }
}
