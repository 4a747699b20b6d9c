package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.adaptation.StepCode.OUT_FOR_A_WEEK;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_DOWN_AFTER_NIGHT;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_UP;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.ALONE;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.BEFORE_SESSION;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.MORNING_AFTER;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.profile.Level;

/** Row 4 of the adaptation table, where it becomes particular. */
class BadMorningStepsDownTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  private final Diary advanced =
      new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS, LEAN, PUSH, HOLD);

  @Test
  @DisplayName("Adaptation 4: up by 2 is bearable")
  void bearsTwo() {
    advanced.said(BEFORE_SESSION, 0, 3).on(0, fine("press")).said(MORNING_AFTER, 1, 5);
    assertThat(advanced.codes(1)).isEmpty();
  }

  @Test
  @DisplayName(
      "Adaptation 4: without a word before the session the mean of the last 14 days counts")
  void fallsBackToTheMean() {
    advanced.said(ALONE, -20, 0).said(ALONE, -3, 5).said(ALONE, -1, 4).on(0, fine("press"));
    assertThat(advanced.said(MORNING_AFTER, 1, 6).codes(1)).isEmpty();
    assertThat(advanced.said(MORNING_AFTER, 1, 7).codes(1)).isEmpty();
    Diary other = new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS);
    other.said(ALONE, -3, 5).said(ALONE, -1, 4).on(0, fine("press")).said(MORNING_AFTER, 1, 7);
    assertThat(other.codes(1)).containsExactly(STEPPED_DOWN_AFTER_NIGHT);
  }

  @Test
  @DisplayName("Adaptation 4: where nothing was ever said, above 5")
  void fallsBackToSafe() {
    advanced.on(0, fine("press")).said(MORNING_AFTER, 1, 6);
    assertThat(advanced.codes(1)).containsExactly(STEPPED_DOWN_AFTER_NIGHT);
  }

  @Test
  @DisplayName("Adaptation 4: a morning that names no session is the one after the last")
  void findsTheSession() {
    advanced.on(0, fine("press")).said(MORNING_AFTER, 1, 6, Optional.empty());
    assertThat(advanced.codes(1)).containsExactly(STEPPED_DOWN_AFTER_NIGHT);
    Diary late = new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS);
    late.on(0, fine("press")).said(MORNING_AFTER, 2, 6, Optional.empty());
    assertThat(late.codes(2)).isEmpty();
  }

  @Test
  @DisplayName("Adaptation 4: kept for two sessions")
  void isKept() {
    advanced.on(0, fine("press")).said(MORNING_AFTER, 1, 6).on(2, fine("press"));
    assertThat(advanced.dose("press", 2).reps()).contains(11);
    advanced.on(4, fine("press"));
    assertThat(advanced.dose("press", 4).reps()).contains(12);
  }

  @Test
  @DisplayName("Adaptation 4: again while it is kept: out for a week")
  void staysOutIfAgain() {
    advanced.on(0, fine("press")).said(MORNING_AFTER, 1, 6);
    advanced.on(2, fine("press")).on(4, fine("press")).said(MORNING_AFTER, 5, 9);
    assertThat(advanced.codes(5))
        .containsExactly(STEPPED_DOWN_AFTER_NIGHT, STEPPED_UP, OUT_FOR_A_WEEK);
    assertThat(advanced.prescription("press", 5).outUntil()).contains(Diary.START.plusDays(12));
  }

  @Test
  @DisplayName("Adaptation 4: at the bottom the easier rung, else out for a week")
  void takesTheEasierRung() {
    diary.on(0, fine("press"), fine("hold")).said(MORNING_AFTER, 1, 6);
    assertThat(diary.codes(1)).containsExactly(STEPPED_DOWN_AFTER_NIGHT, OUT_FOR_A_WEEK);
    assertThat(diary.prescription("press", 1).replacedBy()).contains("lean");
    assertThat(diary.prescription("hold", 1).outUntil()).contains(Diary.START.plusDays(8));
  }
}
