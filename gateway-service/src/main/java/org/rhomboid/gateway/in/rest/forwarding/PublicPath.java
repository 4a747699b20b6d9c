package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.stream.Stream;

/**
 * One path of the public API.
 *
 * @param template the path without {@code /api/v1}
 * @param methods as declared; {@code HEAD} follows from {@code GET}
 * @param owner the service that answers; null for what the gateway answers by itself
 * @param batch whether its body may have many things at once, and is larger then
 * @param open whether it is answered without a token: the path itself is the secret
 */
record PublicPath(
    PathTemplate template, List<HttpMethod> methods, Upstream owner, boolean batch, boolean open) {

  /** The largest body that is passed on, in bytes. */
  long bodyLimit(GatewaySettings settings) {
    return (batch ? settings.batchLimit() : settings.bodyLimit()).asLongValue();
  }

  Stream<String> operations() {
    return methods.stream().map(method -> method.name() + " " + template.text());
  }

  boolean allows(HttpMethod method) {
    return methods.contains(method)
        || (method.equals(HttpMethod.HEAD) && methods.contains(HttpMethod.GET));
  }
}
