package org.rhomboid.gateway.usecase.planted;

import io.vertx.core.http.HttpServerRequest;

/** Breaks the rule on purpose, so that the rule is known to be able to fail. */
final class UseCaseThatKnowsHttp {

  String caller(HttpServerRequest request) {
    return request.getHeader("X-Tenant");
  }
}
