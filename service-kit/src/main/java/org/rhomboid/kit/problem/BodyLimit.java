package org.rhomboid.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is over the limit before any of it is read: the server's own refusal has no problem document. */
@ApplicationScoped
class BodyLimit {

  /** Before the server's own check, which stands at 2. */
  private static final int PRIORITY = 100;

  private final ObjectMapper mapper;
  private final long limit;

  BodyLimit(
      ObjectMapper mapper,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.mapper = mapper;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext request) {
    if (length(request) <= limit) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(KitProblem.PAYLOAD_TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(Buffer.buffer(refusal(request)));
  }

  private byte[] refusal(RoutingContext request) {
    Problem problem =
        Problem.of(KitProblem.PAYLOAD_TOO_LARGE, "a body has at most " + limit + " bytes");
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
