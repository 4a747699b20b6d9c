package org.rhomboid.gateway.usecase;

import io.smallrye.mutiny.Uni;

/** The caller's streak, kept by progress-service. Fails when the service does not answer. */
public interface Streaks {

  Uni<StreakNow> current();
}
