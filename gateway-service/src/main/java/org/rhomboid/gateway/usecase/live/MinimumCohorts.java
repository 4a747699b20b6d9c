package org.rhomboid.gateway.usecase.live;

import java.util.OptionalInt;
import org.rhomboid.kit.identity.Tenant;

/** How many members a group has at least of which a tenant lets figures be shown. */
public interface MinimumCohorts {

  /**
   * Finds out, after this call, where it is not known or was asked a while ago.
   *
   * @param authorization of someone of the tenant who may know it, as it was sent
   */
  void ask(Tenant tenant, String authorization);

  /** Empty while it could not be asked: then nothing is shown. */
  OptionalInt of(Tenant tenant);
}
