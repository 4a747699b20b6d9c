package org.rhomboid.routine.out.kafka.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.kafka.CaughtUp;
import org.rhomboid.routine.usecase.clock.HeardOfHolds;

/** The topic of holds is compacted: read to its end, it has told the state of everybody of whom there ever was one. */
@ApplicationScoped
class HoldsRead implements HeardOfHolds {

  private final CaughtUp caughtUp;

  HoldsRead(CaughtUp caughtUp) {
    this.caughtUp = caughtUp;
  }

  /** Begins to look for the end: asked first when somebody is due, it would be an hour until it is asked again. */
  void start(@Observes StartupEvent started) {
    caughtUp.on(Topics.SAFETY_HOLD_UPDATED);
  }

  @Override
  public boolean all() {
    return caughtUp.on(Topics.SAFETY_HOLD_UPDATED);
  }
}
