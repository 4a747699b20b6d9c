package org.rhomboid.kit.http;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/** Found by Vert.x when it starts: every HTTP server made by it then takes its connections through {@link StrictConnections}. */
public final class StrictServers implements VertxServiceProvider {

  @Override
  public void init(VertxBuilder builder) {
    if (builder.findTransport() instanceof JDKTransport) {
      builder.findTransport(new StrictTransport());
    }
  }
}
