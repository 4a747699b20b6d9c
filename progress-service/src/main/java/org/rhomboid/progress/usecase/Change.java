package org.rhomboid.progress.usecase;

import java.util.List;
import java.util.function.Function;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.StreakState;

/** What a decision about a member's progress leads to. */
public sealed interface Change<R> {

  /** Nothing is written. */
  record Nothing<R>(R answer) implements Change<R> {}

  /** The streak has to be folded anew: decide again with every practice day. */
  record NeedsPracticeDays<R>(Function<List<PractisedDay>, Change<R>> decide)
      implements Change<R> {}

  /** All of it is written, or nothing. */
  record Recorded<R>(
      StoredSession session, StreakState streak, List<ProgressEvent> events, R answer)
      implements Change<R> {}
}
