package org.rhomboid.gateway.in.rest.forwarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadLocalRandom;
import org.rhomboid.kit.problem.Problem;

/** Writes a problem document on a plain route, as the kit does for resources. */
@ApplicationScoped
public class Refusal {

  private static final int TOO_MANY_REQUESTS = 429;

  /** Who asks too often is answered this much later, so that asking again at once is not often; not all alike, so that they do not come back together. */
  private static final int HELD_BACK_LEAST_MILLIS = 100;

  private static final int HELD_BACK_MOST_MILLIS = 300;

  /** A client that is still sending when it was refused gets this long to read why before the connection is closed. */
  private static final long LINGER_MILLIS = 2_000;

  /** Who answers may say so twice: with the refusal, and with the end of what it was about. */
  private static final String DRAINED = Refusal.class.getName();

  private final ObjectMapper json;

  Refusal(ObjectMapper json) {
    this.json = json;
  }

  /** A 429 comes a moment later. Nothing happens where the client has its answer or is gone. */
  public void answer(RoutingContext exchange, Problem problem) {
    if (problem.status() == TOO_MANY_REQUESTS) {
      long millis =
          ThreadLocalRandom.current().nextInt(HELD_BACK_LEAST_MILLIS, HELD_BACK_MOST_MILLIS);
      exchange.vertx().setTimer(millis, elapsed -> write(exchange, problem));
    } else {
      write(exchange, problem);
    }
  }

  private void write(RoutingContext exchange, Problem problem) {
    HttpServerResponse response = exchange.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response.setStatusCode(problem.status());
    response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    if (problem.status() == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    if (problem.retryAfterSeconds() != null) {
      response.putHeader("Retry-After", problem.retryAfterSeconds().toString());
    }
    response.end(Buffer.buffer(bytes(problem.at(exchange.request().path()))));
    drain(exchange);
  }

  /** What still arrives is thrown away: closing at once could take the answer from the client's hands, reading on forever would let it hold us. */
  static void drain(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (request.isEnded() || exchange.get(DRAINED) != null) {
      return;
    }
    exchange.put(DRAINED, true);
    long closing = exchange.vertx().setTimer(LINGER_MILLIS, elapsed -> closeUnlessEnded(request));
    // a timer that is left would keep the whole request for its time
    request
        .handler(ignored -> {})
        .endHandler(ended -> exchange.vertx().cancelTimer(closing))
        .resume();
  }

  private static void closeUnlessEnded(HttpServerRequest request) {
    if (!request.isEnded()) {
      request.connection().close();
    }
  }

  private byte[] bytes(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a problem document can be written", impossible);
    }
  }
}
