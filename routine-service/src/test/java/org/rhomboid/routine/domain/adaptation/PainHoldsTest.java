package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_UP;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.AFTER_SESSION;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Row 2 of the adaptation table, where it becomes particular. */
class PainHoldsTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  @Test
  @DisplayName("Adaptation 2: the row of fine sessions starts anew")
  void startsTheRowAnew() {
    diary.on(0, fine("press")).on(2, fine("press").pain(5)).on(4, fine("press"));
    assertThat(diary.codes(4)).isEmpty();
    diary.on(7, fine("press"));
    assertThat(diary.codes(7)).containsExactly(STEPPED_UP);
  }

  @Test
  @DisplayName("Adaptation 2: pain of the whole session holds what has no word of its own")
  void hearsTheSession() {
    diary.on(0, fine("press"), fine("hold"));
    diary.on(2, fine("press").pain(1), fine("hold"));
    diary.said(AFTER_SESSION, 2, 6);
    assertThat(diary.asOf(2).steps()).extracting(Step::slug).containsExactly("press");
  }
}
