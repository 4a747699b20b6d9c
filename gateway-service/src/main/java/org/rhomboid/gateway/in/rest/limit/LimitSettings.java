package org.rhomboid.gateway.in.rest.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much everybody may ask for; {@link org.rhomboid.gateway.in.rest.tenant.TenantSettings} has the exceptions. */
@ConfigMapping(prefix = "rhomboid.gateway.limit")
interface LimitSettings {

  /** Of all members and machines of a tenant together. */
  Often tenant();

  /** Of one member or machine: one subject of tokens. */
  Often client();

  /** Of one address that sends no token. */
  Often address();

  Places places();

  /** A token bucket. */
  interface Often {

    /** For as long as one likes, 1 to 1,000,000. */
    int requestsPerSecond();

    /** At once after a pause, 1 to 1,000,000. */
    int burst();
  }

  /** How many requests of one tenant are with one service at the same time. */
  interface Places {

    /** While no other tenant asks that service. */
    int alone();

    /** While others do. */
    int shared();

    /** How many more wait for a place. */
    int waiting();

    /** How long they wait. */
    Duration patience();
  }
}
