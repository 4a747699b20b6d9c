package org.rhomboid.gateway.in.rest.tenant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is set for single tenants, by tenant id. A tenant that is not here has what everybody has. */
@ConfigMapping(prefix = "rhomboid.gateway.tenants")
public interface TenantSettings {

  @WithParentName
  Map<String, OfOne> all();

  /** Of one tenant; what is left out is as for everybody. */
  interface OfOne {

    /** Of all its members and machines together, 1 to 1,000,000. */
    OptionalInt requestsPerSecond();

    /** At once after a pause, 1 to 1,000,000; twice the rate where only that is set. */
    OptionalInt burst();

    /** Of each of its members and machines, 1 to 1,000,000. */
    OptionalInt clientRequestsPerSecond();

    /** Of each, at once after a pause; twice the rate where only that is set. */
    OptionalInt clientBurst();

    /** The web origins whose pages may use the API with this tenant's tokens; none where it is left out. */
    Optional<List<String>> origins();
  }
}
