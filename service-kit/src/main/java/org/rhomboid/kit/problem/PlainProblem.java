package org.rhomboid.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Writes a problem document where no resource is: ahead of every route, for what is refused before anybody knows what it is. */
public final class PlainProblem {

  /** Problems have texts and numbers only: no mapper of an application is needed, nor there this early. */
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who is still sending gets this long to read why it was refused: closed at once, a connection may take the answer with it. */
  private static final long LINGER_MILLIS = 2_000;

  private PlainProblem() {}

  /** The connection ends with it: what else is on it is not heard. */
  public static void answerAndClose(HttpServerRequest request, Problem problem) {
    CountedAs.name(request, CountedAs.REFUSED);
    HttpServerResponse response = request.response();
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    if (problem.retryAfterSeconds() != null) {
      response.putHeader("Retry-After", problem.retryAfterSeconds().toString());
    }
    response.end(Buffer.buffer(bytes(problem))).onComplete(written -> close(request));
  }

  private static void close(HttpServerRequest request) {
    if (request.isEnded()) {
      request.connection().close();
      return;
    }
    request.handler(ignored -> {}).endHandler(ended -> request.connection().close()).resume();
    Vertx.currentContext().owner().setTimer(LINGER_MILLIS, elapsed -> request.connection().close());
  }

  private static byte[] bytes(Problem problem) {
    try {
      return JSON.writeValueAsBytes(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a problem document can be written", impossible);
    }
  }
}
