package org.rhomboid.kit.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.PlainProblem;
import org.rhomboid.kit.problem.Problem;

/** Answers what the decoder could not read: 414, 431, or 400. The connection ends: where the next request begins is not known. */
final class UnreadableRequest implements Handler<HttpServerRequest> {

  private final HttpServerOptions options;

  UnreadableRequest(HttpServerOptions options) {
    this.options = options;
  }

  @Override
  public void handle(HttpServerRequest request) {
    request.response().putHeader(RequestId.HEADER, RequestId.fresh());
    PlainProblem.answerAndClose(request, problem(request.decoderResult().cause()));
  }

  private Problem problem(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return Problem.of(
          KitProblem.URI_TOO_LONG,
          "the first line of a request has at most %d bytes; ask for less at once"
              .formatted(options.getMaxInitialLineLength()));
    }
    if (cause instanceof TooLongHttpHeaderException) {
      return Problem.of(
          KitProblem.HEADERS_TOO_LARGE,
          "all headers together have at most %d bytes".formatted(options.getMaxHeaderSize()));
    }
    if (cause instanceof UnreadableException) {
      return Problem.of(KitProblem.MALFORMED_REQUEST, cause.getMessage());
    }
    return Problem.of(
        KitProblem.MALFORMED_REQUEST,
        "this is no request of HTTP/1.1, or one that could be read in two ways: send one length, in one header, and lines that end with CR LF");
  }
}
