package org.rhomboid.kit.http;

import io.netty.bootstrap.ServerBootstrap;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/** Java's own sockets, and a look at each connection that an HTTP server accepts. */
final class StrictTransport extends JDKTransport {

  @Override
  public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
    super.configure(options, domainSocket, server);
    if (options instanceof HttpServerOptions http) {
      server.handler(new StrictConnections(http));
    }
  }
}
