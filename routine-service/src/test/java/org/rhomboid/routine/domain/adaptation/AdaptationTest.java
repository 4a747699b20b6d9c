package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.easy;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.Diary.hard;
import static org.rhomboid.routine.domain.adaptation.Diary.skipped;
import static org.rhomboid.routine.domain.adaptation.Diary.unfinished;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.adaptation.StepCode.CHERRY_PICKED;
import static org.rhomboid.routine.domain.adaptation.StepCode.DELAYED_BY_GUARD;
import static org.rhomboid.routine.domain.adaptation.StepCode.RESUMED_LOWER;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_DOWN_AFTER_NIGHT;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_UP;
import static org.rhomboid.routine.domain.adaptation.StepCode.STOPPED_BY_PAIN;
import static org.rhomboid.routine.domain.adaptation.StepCode.TOO_HARD;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.ALONE;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.BEFORE_SESSION;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.MORNING_AFTER;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.profile.Level;

/** The adaptation table, an example a row; the tests of each rule say more. Days count from a Monday; a beginner with 15 minutes starts at one set of the lowest. */
class AdaptationTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);
  private final Diary advanced =
      new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS, LEAN, PUSH, HOLD);

  @Test
  @DisplayName("Adaptation 1: one repetition more, and why")
  void stepsUpByARepetition() {
    diary.on(0, fine("press")).on(2, easy("press").pain(3));
    assertThat(diary.dose("press", 2).reps()).contains(9);
    Step step = diary.asOf(2).steps().get(0);
    assertThat(step.code()).isEqualTo(STEPPED_UP);
    assertThat(step.change()).isEqualTo(ChangeCode.PROGRESSED);
    assertThat(step.date()).isEqualTo(Diary.START.plusDays(2));
    assertThat(step.because().text())
        .isEqualTo("two sessions in a row felt fine: one repetition more");
    assertThat(diary.prescription("press", 2).because())
        .extracting(Reason::code)
        .containsExactly("FELT_FINE");
  }

  @Test
  @DisplayName("Adaptation 2: no step up, and a word about finishing lower")
  void holds() {
    diary.on(0, fine("press")).on(2, fine("press").pain(4));
    assertThat(diary.codes(2)).isEmpty();
    assertThat(diary.dose("press", 2).reps()).contains(8);
    assertThat(diary.prescription("press", 2).because())
        .extracting(Reason::code)
        .containsExactly("FINISH_LOWER");
  }

  @Test
  @DisplayName("Adaptation 3: the easier rung next time")
  void takesTheEasierRung() {
    diary.on(0, fine("press").pain(6));
    assertThat(diary.codes(0)).containsExactly(STOPPED_BY_PAIN);
    assertThat(diary.prescription("press", 0).replacedBy()).contains("lean");
    assertThat(diary.prescription("press", 0).allows(Diary.START.plusDays(2))).isFalse();
    assertThat(diary.prescription("lean", 0).insteadOf()).contains("press");
    assertThat(diary.asOf(0).steps().get(0).change()).isEqualTo(ChangeCode.SWAPPED);
    assertThat(diary.asOf(0).steps().get(0).because().text())
        .isEqualTo("press hurt too much or felt wrong: lean is easier");
  }

  @Test
  @DisplayName("Adaptation 4: one step down for all that the session had")
  void stepsDown() {
    advanced.said(BEFORE_SESSION, 0, 2).on(0, fine("press"), fine("hold"), skipped("push"));
    advanced.said(MORNING_AFTER, 1, 5);
    assertThat(advanced.asOf(1).steps()).extracting(Step::slug).containsExactly("press", "hold");
    assertThat(advanced.codes(1)).containsOnly(STEPPED_DOWN_AFTER_NIGHT);
    assertThat(advanced.dose("press", 1).reps()).contains(11);
    assertThat(advanced.dose("hold", 1).holdSeconds()).contains(20);
  }

  @Test
  @DisplayName("Adaptation 5: one step down")
  void stepsDownRow5() {
    advanced.on(0, hard("press")).on(2, unfinished("press"));
    assertThat(advanced.codes(2)).containsExactly(TOO_HARD);
    assertThat(advanced.dose("press", 2).reps()).contains(11);
  }

  @Test
  @DisplayName("Adaptation 6: another exercise of the same targets takes its place, and why")
  void replaces() {
    Exercise same = AnExercise.of(Kind.STRETCH, "same").targets("neck").make();
    Diary withSame = new Diary(MEMBER, PRESS, LEAN, PUSH, same);
    withSame.on(List.of(0, 2), skipped("press"));
    assertThat(withSame.codes(2)).isEmpty();
    withSame.on(4, skipped("press"), fine("lean"));
    assertThat(withSame.codes(4)).containsExactly(CHERRY_PICKED);
    assertThat(withSame.prescription("press", 4).replacedBy()).contains("same");
    assertThat(withSame.prescription("press", 40).because().get(0).text())
        .isEqualTo("press skipped three times: same trains the same");
  }

  @Test
  @DisplayName("Adaptation 7: after 7 days without practice one step down, known on the day after")
  void resumesLower() {
    advanced.on(0, fine("press"));
    assertThat(advanced.codes(7)).isEmpty();
    assertThat(advanced.codes(8)).containsExactly(RESUMED_LOWER);
    assertThat(advanced.dose("press", 8).reps()).contains(11);
    assertThat(advanced.asOf(27).steps()).isEqualTo(advanced.asOf(8).steps());
  }

  @Test
  @DisplayName("Adaptation 8: a professional is suggested")
  void suggests() {
    diary.on(List.of(0, 2, 4, 7, 9, 11, 14, 16, 18), fine("press"));
    diary.said(ALONE, 0, 4).said(ALONE, 27, 3);
    assertThat(diary.asOf(27).seeAProfessional()).isTrue();
  }

  @Test
  @DisplayName("Adaptation 9: a step up of more than a fifth of the week waits, and is told once")
  void delays() {
    Exercise row = AnExercise.of(Kind.STRENGTH, "row").dose(AnExercise.reps(4, 6)).make();
    Diary diary = new Diary(MEMBER, row);
    diary.on(List.of(0), fine("row")).on(List.of(7, 9, 10), fine("row"));
    assertThat(diary.codes(10)).containsExactly(DELAYED_BY_GUARD);
    assertThat(diary.dose("row", 10).reps()).contains(4);
    assertThat(diary.prescription("row", 10).because().get(0).code()).isEqualTo("VOLUME_GUARD");
  }

  @Test
  @DisplayName("Adaptation: an undone step is not taken, and what led to it is forgotten")
  void isNotTaken() {
    diary.on(List.of(0, 2), fine("press"));
    Step up = diary.asOf(2).steps().get(0);
    diary.undo(up);
    assertThat(diary.asOf(2).steps())
        .allMatch(Step::undone)
        .extracting(Step::id)
        .containsExactly(up.id());
    assertThat(diary.asOf(2).prescriptions()).isEmpty();
    diary.on(4, fine("press"));
    assertThat(diary.codes(4)).hasSize(1);
    diary.on(6, fine("press"));
    assertThat(diary.dose("press", 6).reps()).contains(9);
  }
}
