package org.rhomboid.progress.domain.session;

import java.util.List;
import java.util.stream.IntStream;
import org.rhomboid.progress.domain.exercise.KnownExercises;

/** Each item of a session names an exercise that the member's catalog has or had. */
public final class ExerciseIsKnown {

  private ExerciseIsKnown() {}

  /** A refusal for each item that does not. */
  public static List<Refusal> refusals(PerformedSession session, KnownExercises exercises) {
    return IntStream.range(0, session.items().size())
        .filter(item -> !exercises.mayBe(session.items().get(item).slug()))
        .<Refusal>mapToObj(Refusal.UnknownExercise::new)
        .toList();
  }
}
