package org.rhomboid.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body that says it is over the limit before any of it is read. One that does not say how long it is is refused by its
 * reader as it comes over the limit; for a reader that does not look, the server stops a little later.
 */
@ApplicationScoped
class BodyLimit {

  /** Before the server's own check, which stands at 2. */
  private static final int FIRST = 100;

  /** After it: what it noted of the request is noted anew. */
  private static final int SECOND = 1;

  /** How much more arrives until the server stops a body: enough for its reader to see that it is too large and say so. */
  private static final long MARGIN = 1024 * 1024;

  private final ObjectMapper mapper;
  private final BodyLimits limits;

  BodyLimit(ObjectMapper mapper, BodyLimits limits) {
    this.mapper = mapper;
    this.limits = limits;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST);
    filters.register(this::stopLater, SECOND);
  }

  private void check(RoutingContext request) {
    if (length(request) <= limit(request)) {
      request.next();
    } else {
      refuse(request);
    }
  }

  private void stopLater(RoutingContext request) {
    if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
      request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(request) + MARGIN);
    }
    request.next();
  }

  private long limit(RoutingContext request) {
    return limits.of(request.request().path());
  }

  private void refuse(RoutingContext request) {
    request
        .response()
        .setStatusCode(KitProblem.PAYLOAD_TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(Buffer.buffer(refusal(request)));
  }

  private byte[] refusal(RoutingContext request) {
    Problem problem = BodyLimits.tooLarge(limit(request));
    try {
      return mapper.writeValueAsBytes(problem.at(Instance.of(request.request())));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a problem document can be written", impossible);
    }
  }

  private static long length(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }
}
