package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Uni;

/**
 * Whether members' answers are being read again from their topics. Those that are there meanwhile are a part only: a plan that followed them would take back what the others led
 * to, and do it again when they come.
 */
public interface AnswersReplay {

  Uni<Boolean> isUnderWay();

  /** Fails while it is under way, like a store that cannot be reached: a request is refused with 503, and an event waits in place. */
  Uni<Void> over();
}
