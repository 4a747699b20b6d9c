package org.rhomboid.gateway.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** What the gateway tells the services. */
public interface Announcements {

  /** Tells that the gateway has forgotten a member; the same for the same erasure, whichever instance says it, and however often. */
  Uni<Void> forgotten(Erasure erasure, Instant now);
}
