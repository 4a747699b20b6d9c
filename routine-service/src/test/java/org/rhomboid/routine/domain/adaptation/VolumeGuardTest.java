package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.Diary.skipped;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_UP;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/** Row 9 of the adaptation table, where it becomes particular. */
class VolumeGuardTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  private final Exercise row =
      AnExercise.of(Kind.STRENGTH, "row").dose(AnExercise.reps(4, 6)).make();
  private final Exercise fly = AnExercise.of(Kind.STRENGTH, "fly").make();

  @Test
  @DisplayName("Adaptation 9: a fifth of the week is allowed; other exercises count")
  void allowsAFifth() {
    Diary diary = new Diary(MEMBER, row, fly);
    diary.on(0, fine("row"), fine("fly")).on(7, fine("row"), skipped("fly"));
    assertThat(diary.codes(7)).containsExactly(STEPPED_UP);
  }

  @Test
  @DisplayName("Adaptation 9: without history nothing waits")
  void wantsHistory() {
    Diary diary = new Diary(MEMBER, row).on(List.of(0, 2), fine("row"));
    assertThat(diary.codes(2)).containsExactly(STEPPED_UP);
  }

  @Test
  @DisplayName("Adaptation 9: days that the member adds are no reason to wait")
  void leavesDaysAlone() {
    Diary diary = new Diary(MEMBER, fly);
    diary.on(0, fine("fly")).on(List.of(7, 8, 9, 10, 11), fine("fly"));
    assertThat(diary.codes(11)).containsExactly(STEPPED_UP);
  }

  @Test
  @DisplayName("Adaptation 9: nothing but strength is counted")
  void countsStrengthOnly() {
    Exercise stretch = AnExercise.of(Kind.STRETCH, "row").dose(AnExercise.reps(4, 6)).make();
    Diary diary = new Diary(MEMBER, stretch).on(List.of(0, 7), fine("row"));
    assertThat(diary.codes(7)).containsExactly(STEPPED_UP);
  }
}
