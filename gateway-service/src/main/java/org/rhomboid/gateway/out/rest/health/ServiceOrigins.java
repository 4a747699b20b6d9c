package org.rhomboid.gateway.out.rest.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where each service is, by its id: scheme, host and port. */
@ConfigMapping(prefix = "rhomboid.gateway.upstream")
interface ServiceOrigins {

  @WithParentName
  Map<String, URI> all();
}
