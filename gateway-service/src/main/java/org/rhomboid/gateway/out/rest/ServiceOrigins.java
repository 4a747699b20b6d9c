package org.rhomboid.gateway.out.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where the instances of each service are, by its id: scheme, host and port. */
@ConfigMapping(prefix = "rhomboid.gateway.upstream")
public interface ServiceOrigins {

  @WithParentName
  Map<String, List<URI>> all();
}
