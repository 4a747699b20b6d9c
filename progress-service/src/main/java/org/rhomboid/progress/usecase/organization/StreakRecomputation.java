package org.rhomboid.progress.usecase.organization;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.rhomboid.kit.identity.Tenant;

/** The queue of streaks that are to be looked at again. */
public interface StreakRecomputation {

  /** Every streak of the tenant is due now, because what judges them has changed. In the transaction of the change. */
  Uni<Void> due(Tenant tenant, Instant now);
}
