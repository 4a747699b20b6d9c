package org.rhomboid.routine.domain.adaptation;

import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;

/** Adaptation 2: pain of 4 or 5 while doing it: finish lower, no step up. Nothing changes; the row of fine sessions starts anew. */
final class PainHolds implements ExerciseRule {

  @Override
  public int row() {
    return 2;
  }

  @Override
  public Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    return signal instanceof Answer answer && answer.felt() == Signal.Feeling.SORE
        ? Optional.of(new Verdict.Note(Because.FINISH_LOWER))
        : Optional.empty();
  }
}
