package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Set;

/**
 * One path of the public API.
 *
 * @param template the path without {@code /api/v1}
 * @param methods as declared; {@code HEAD} follows from {@code GET}
 * @param owner the service that answers; null for what the gateway answers by itself
 * @param batch whether its body may have many things at once, and is larger then
 * @param open whether it is answered without a token: the path itself is the secret
 * @param repeatable whether the same {@code POST} twice does what it does once, because of the id that the client makes or because nothing is stored
 */
record PublicPath(
    PathTemplate template,
    List<HttpMethod> methods,
    Upstream owner,
    boolean batch,
    boolean open,
    boolean repeatable) {

  private static final Set<HttpMethod> IDEMPOTENT =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE);

  /** The largest body that is passed on, in bytes. */
  long bodyLimit(GatewaySettings settings) {
    return (batch ? settings.batchLimit() : settings.bodyLimit()).asLongValue();
  }

  boolean allows(HttpMethod method) {
    return methods.contains(method)
        || (method.equals(HttpMethod.HEAD) && methods.contains(HttpMethod.GET));
  }

  /** Whether it may be asked once more by somebody who does not know whether it was done (RFC 9110, 9.2.2). */
  boolean mayRepeat(HttpMethod method) {
    return IDEMPOTENT.contains(method) || (repeatable && method.equals(HttpMethod.POST));
  }
}
