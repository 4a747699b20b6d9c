package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;

/** The queue of what changed for enrolled members, of all tenants. */
public interface EnrolledQueue {

  /**
   * Takes some of the news, and makes those members due at once whom it concerns.
   *
   * @return whether there was any
   */
  Uni<Boolean> wake();
}
