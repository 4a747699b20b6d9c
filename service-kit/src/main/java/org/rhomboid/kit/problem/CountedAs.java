package org.rhomboid.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;

/** Under which path a request is measured where no resource says so. As it was sent it would have ids in it, which are of persons, and without number. */
final class CountedAs {

  /** What nobody looked at. */
  static final String REFUSED = "/refused";

  /** The name under which Quarkus keeps it. */
  private static final String TEMPLATE = "UrlPathTemplate";

  private CountedAs() {}

  static void name(HttpServerRequest request, String template) {
    if (request instanceof HttpServerRequestInternal internal) {
      internal.context().putLocal(TEMPLATE, template);
    }
  }
}
