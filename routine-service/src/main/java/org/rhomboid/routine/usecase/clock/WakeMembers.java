package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes those members due at once whose sessions to come have an exercise that the catalog changed, hid, or withdrew. */
@ApplicationScoped
public class WakeMembers {

  private final DueMembers due;

  WakeMembers(DueMembers due) {
    this.due = due;
  }

  /** @return whether there may be more news */
  public Uni<Boolean> some() {
    return due.wake();
  }
}
