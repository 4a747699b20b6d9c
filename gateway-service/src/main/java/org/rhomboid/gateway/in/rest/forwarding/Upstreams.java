package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Where each service is, and whether it can be reached there. */
@ApplicationScoped
class Upstreams {

  private static final int CONNECT_MILLIS = 1_000;

  private final Map<Upstream, Instances> instances = new EnumMap<>(Upstream.class);
  private final NetClient probes;

  Upstreams(Vertx vertx, GatewaySettings settings) {
    probes = vertx.createNetClient(new NetClientOptions().setConnectTimeout(CONNECT_MILLIS));
    for (Upstream upstream : Upstream.values()) {
      instances.put(
          upstream,
          new Instances(
              upstream.id(),
              settings.upstream().get(upstream.id()),
              settings.restartGrace(),
              vertx,
              probes));
    }
  }

  Instances of(Upstream upstream) {
    return instances.get(upstream);
  }

  @PreDestroy
  void close() {
    probes.close();
  }
}
