package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.http.HttpMethod;
import java.util.List;

/**
 * One path of the public API.
 *
 * @param template the path without {@code /api/v1}
 * @param methods as declared; {@code HEAD} follows from {@code GET}
 * @param owner the service that answers; null for what the gateway answers by itself
 */
record PublicPath(PathTemplate template, List<HttpMethod> methods, Upstream owner) {

  boolean allows(HttpMethod method) {
    return methods.contains(method)
        || (method.equals(HttpMethod.HEAD) && methods.contains(HttpMethod.GET));
  }
}
