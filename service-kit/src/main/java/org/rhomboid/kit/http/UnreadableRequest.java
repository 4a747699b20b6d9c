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

  /** What Netty puts in the place of a target that it did not read to its end. */
  private static final String NOT_READ = "/bad-request";

  private final HttpServerOptions options;

  UnreadableRequest(HttpServerOptions options) {
    this.options = options;
  }

  @Override
  public void handle(HttpServerRequest request) {
    RequestId.echo(request);
    Problem problem = problem(request.decoderResult().cause()).at(instance(request));
    PlainProblem.answerAndClose(request, problem);
  }

  /** The path, or where not even that was read a name for this one time (RFC 9457, 3.1.5), made of the id that is new then. */
  private static String instance(HttpServerRequest request) {
    return request.uri().equals(NOT_READ)
        ? "urn:uuid:" + request.getHeader(RequestId.HEADER)
        : request.path();
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
        "this is no request of HTTP/1.1, or one that could be read in two ways: send one length, in"
            + " one header, and lines that end with CR LF");
  }
}
