package org.rhomboid.routine.domain.simulation;

import java.util.Objects;
import java.util.Optional;
import org.rhomboid.routine.domain.performed.Effort;

/**
 * How a member says a week would go.
 *
 * @param percentDone of its sessions, 0 to 100: the first ones are done as planned, the others not at all
 * @param effort of every exercise
 * @param pain while doing each, 0 to 10
 * @param painNextMorning 0 to 10; empty: nothing is said
 */
public record StatedWeek(
    int percentDone, Effort effort, int pain, Optional<Integer> painNextMorning) {

  /** All done as planned, well and without pain. */
  public static final StatedWeek FINE = new StatedWeek(100, Effort.OK, 0, Optional.empty());

  public StatedWeek {
    Objects.requireNonNull(effort);
    Objects.requireNonNull(painNextMorning);
  }

  /** How many of some sessions are done. */
  int done(int sessions) {
    return (int) Math.round(sessions * percentDone / 100.0);
  }
}
