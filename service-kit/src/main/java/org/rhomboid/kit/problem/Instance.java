package org.rhomboid.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** The path that was asked for, as the client wrote it: escaped as it was sent, and with what the gateway took off its front. */
final class Instance {

  /** Said by the gateway; what has another form is nobody's prefix. */
  private static final String PREFIX = "X-Forwarded-Prefix";

  private static final Pattern FORM = Pattern.compile("(?:/[A-Za-z0-9._-]{1,32}){1,4}");

  private Instance() {}

  static String of(HttpServerRequest request) {
    String prefix = request.getHeader(PREFIX);
    return prefix != null && FORM.matcher(prefix).matches()
        ? prefix + request.path()
        : request.path();
  }
}
