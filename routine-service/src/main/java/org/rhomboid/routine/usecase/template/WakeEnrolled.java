package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes those members due at once whose template changed, or who came in or went. */
@ApplicationScoped
public class WakeEnrolled {

  private final EnrolledQueue queue;

  WakeEnrolled(EnrolledQueue queue) {
    this.queue = queue;
  }

  /** @return whether there may be more news */
  public Uni<Boolean> some() {
    return queue.wake();
  }
}
