package org.rhomboid.gateway.in.rest.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Set as the head of an answer is written, so that what a service says of these is replaced; what is kept where is the service's to say. */
@Singleton
final class SecurityHeaders {

  /** Before everything that can answer. */
  private static final int FIRST = 990;

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** Scripts are files of ours. Styles may be inline: the API page's program makes some, and a style runs nothing. Its icons are data. */
  private static final String DOCS =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String NO_DEVICES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

  private static final String ONE_YEAR = "max-age=31536000";

  void register(@Observes Filters filters) {
    filters.register(SecurityHeaders::begin, FIRST);
  }

  private static void begin(RoutingContext exchange) {
    exchange.addHeadersEndHandler(ending -> complete(exchange));
    exchange.next();
  }

  private static void complete(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    MultiMap headers = exchange.response().headers();
    headers.remove(HttpHeaders.SERVER).remove("X-Powered-By");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Content-Security-Policy", isDocs(request.path()) ? DOCS : NOTHING);
    headers.set("Permissions-Policy", NO_DEVICES);
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if ("https".equals(request.scheme())) {
      headers.set("Strict-Transport-Security", ONE_YEAR);
    }
    if (request.headers().contains(HttpHeaders.AUTHORIZATION)
        && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, kept(headers));
    }
  }

  /** What has a tag may stay with its reader, to be asked for anew each time; all else stays nowhere. */
  private static String kept(MultiMap headers) {
    return headers.contains(HttpHeaders.ETAG) ? "private, no-cache" : "no-store";
  }

  private static boolean isDocs(String path) {
    return path != null && (path.equals("/docs") || path.startsWith("/docs/"));
  }
}
