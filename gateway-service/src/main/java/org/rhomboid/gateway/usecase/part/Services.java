package org.rhomboid.gateway.usecase.part;

import io.smallrye.mutiny.Uni;

/** The services, each asked in its own words. */
public interface Services {

  /** Fails where the service is dead, slow, silent or talks nonsense; it ends by itself soon after the deadline at the latest. */
  Uni<Reply> ask(Wanted wanted, Asking asking);
}
