package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.Diary.hard;
import static org.rhomboid.routine.domain.adaptation.Diary.skipped;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.adaptation.StepCode.RESUMED_LOWER;
import static org.rhomboid.routine.domain.adaptation.StepCode.STARTED_OVER;
import static org.rhomboid.routine.domain.adaptation.StepCode.TOO_HARD;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.profile.Level;

/** Row 7 of the adaptation table, where it becomes particular. */
class BreakLowersTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  private final Diary advanced = new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS);

  @Test
  @DisplayName("Adaptation 7: after 28 days start over at the bottom of the ranges")
  void startsOver() {
    advanced.on(0, fine("press"));
    assertThat(advanced.codes(29)).containsExactly(RESUMED_LOWER, STARTED_OVER);
    assertThat(advanced.dose("press", 29)).isEqualTo(diary.dose("press", 0));
  }

  @Test
  @DisplayName("Adaptation 7: once a week is no break; a session of skipped exercises is one")
  void countsPractice() {
    advanced.on(List.of(0, 7), hard("press").pain(5)).on(10, skipped("press"));
    assertThat(advanced.codes(14)).containsExactly(TOO_HARD);
    assertThat(advanced.codes(15)).containsExactly(TOO_HARD, RESUMED_LOWER);
  }
}
