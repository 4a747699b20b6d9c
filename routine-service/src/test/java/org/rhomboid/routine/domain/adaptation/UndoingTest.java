package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Steps that the member undoes. */
class UndoingTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  @Test
  @DisplayName("Adaptation: an undone replacement brings the exercise back")
  void bringsBack() {
    diary.on(0, fine("press").pain(9));
    diary.undo(diary.asOf(0).steps().get(0));
    assertThat(diary.asOf(0).prescriptions()).isEmpty();
  }

  private static Step undone(Step step) {
    return new Step(
        step.id(), step.date(), step.slug(), step.code(), step.change(), step.because(), true);
  }
}
