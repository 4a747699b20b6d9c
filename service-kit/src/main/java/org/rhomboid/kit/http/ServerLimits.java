package org.rhomboid.kit.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * How the server reads, for those who read in its place. Kept statically: Vert.x makes these before there is an application, and tells a transport nothing of
 * HTTP.
 */
@Singleton
final class ServerLimits implements HttpServerOptionsCustomizer {

  private static volatile HttpServerOptions options = new HttpServerOptions();

  /** Of the application's server; before there is one, the usual ones. */
  static HttpServerOptions options() {
    return options;
  }

  @Override
  public void customizeHttpServer(HttpServerOptions server) {
    // Where a connection may still become HTTP/2, its decoder is there only after the first bytes.
    server.setHttp2ClearTextEnabled(false);
    keep(server);
  }

  private static void keep(HttpServerOptions server) {
    options = server;
  }
}
