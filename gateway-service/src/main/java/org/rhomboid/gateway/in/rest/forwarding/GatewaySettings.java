package org.rhomboid.gateway.in.rest.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where the services are, and how long and how much the gateway bears. */
@ConfigMapping(prefix = "rhomboid.gateway")
public interface GatewaySettings {

  /** The origins of each service's instances, by its id: scheme, host and port. */
  Map<String, List<URI>> upstream();

  /** How long requests wait for a service from when its last instance could not be reached any more; less than clients wait. */
  Duration restartGrace();

  /** Whether a proxy stands before the gateway whose word on clients ({@code Forwarded}) is passed on. */
  boolean behindProxy();

  /** How long a service may take to begin its answer, counted from the last byte of the request. */
  Duration deadline();

  /** How long {@code /today} waits for each part. */
  Duration partTimeout();

  /** The largest body that is passed on. */
  MemorySize bodyLimit();

  /** The largest body of a path that takes many things at once. */
  MemorySize batchLimit();

  /** Whose OpenAPI documents {@code /openapi} serves, in this order. */
  List<String> documents();
}
