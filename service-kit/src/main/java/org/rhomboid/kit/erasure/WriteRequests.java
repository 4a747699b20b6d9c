package org.rhomboid.kit.erasure;

import io.smallrye.common.vertx.ContextLocals;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Knows of the request at hand whether it asks for a change, by its method: so no resource has to say so, and none can forget to. */
public final class WriteRequests {

  private static final String WRITES = "rhomboid.writes";
  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  WriteRequests() {}

  /** Not so where there is no request at all, such as in a consumer. */
  public static boolean isOneAtHand() {
    return ContextLocals.get(WRITES).isPresent();
  }

  @ServerRequestFilter
  void mark(ContainerRequestContext request) {
    if (!READING.contains(request.getMethod())) {
      ContextLocals.put(WRITES, true);
    }
  }
}
