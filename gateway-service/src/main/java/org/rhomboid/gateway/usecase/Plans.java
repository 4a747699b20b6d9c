package org.rhomboid.gateway.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The caller's plan, kept by routine-service. Fails when the service does not answer. */
public interface Plans {

  /** The sessions of the current week; none where there is no plan. */
  Uni<List<PlannedSession>> currentSessions();
}
