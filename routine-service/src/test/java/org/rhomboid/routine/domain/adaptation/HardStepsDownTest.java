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
import static org.rhomboid.routine.domain.adaptation.StepCode.TOO_HARD;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.profile.Level;

/** Row 5 of the adaptation table, where it becomes particular. */
class HardStepsDownTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  private final Diary advanced =
      new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS, LEAN, PUSH);

  @Test
  @DisplayName("Adaptation 5: not with a fine one between; a skipped one changes nothing")
  void wantsARow() {
    advanced.on(0, hard("press")).on(2, fine("press")).on(4, hard("press"));
    assertThat(advanced.codes(4)).isEmpty();
    advanced.on(5, skipped("press")).on(6, fine("press").fewer(2));
    assertThat(advanced.codes(6)).containsExactly(TOO_HARD);
  }

  @Test
  @DisplayName("Adaptation 5: at the bottom the easier rung; without one it stays")
  void takesTheEasierRung() {
    diary.on(List.of(0, 2), hard("press"), hard("hold"));
    assertThat(diary.codes(2)).containsExactly(TOO_HARD);
    assertThat(diary.prescription("press", 2).replacedBy()).contains("lean");
  }
}
