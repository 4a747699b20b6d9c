package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.Diary.hard;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.HOLD;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.LEAN;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.MEMBER;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PRESS;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.PUSH;
import static org.rhomboid.routine.domain.adaptation.LadderOfThree.weeks;
import static org.rhomboid.routine.domain.adaptation.StepCode.HARDER_RUNG;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_UP;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.Profile;

/** Row 1 of the adaptation table, where it becomes particular. */
class FineStepsUpTest {

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  @Test
  @DisplayName("Adaptation 1: a hold grows by 5 s")
  void stepsUpByFiveSeconds() {
    diary.on(List.of(0, 2), fine("hold"));
    assertThat(diary.dose("hold", 2).holdSeconds()).contains(20);
  }

  @Test
  @DisplayName("Adaptation 1: once is not enough, nor is twice with a hard one between")
  void wantsARow() {
    diary.on(0, fine("press")).on(2, hard("press")).on(4, fine("press"));
    assertThat(diary.codes(4)).isEmpty();
  }

  @Test
  @DisplayName("Adaptation 1: less than planned is not as planned")
  void wantsAllOfIt() {
    diary.on(0, fine("press")).on(2, fine("press").fewer(1));
    assertThat(diary.codes(2)).isEmpty();
  }

  @Test
  @DisplayName("Adaptation 1: at its top one set more, the repetitions back at the bottom")
  void addsASet() {
    diary.on(weeks(5), fine("press"));
    assertThat(diary.dose("press", 35).sets()).isEqualTo(2);
    assertThat(diary.dose("press", 35).reps()).contains(8);
  }

  @Test
  @DisplayName("Adaptation 1: at the top of both the harder rung, from the bottom")
  void takesTheHarderRung() {
    diary.on(weeks(15), fine("press"));
    assertThat(diary.codes(110)).hasSize(15).endsWith(HARDER_RUNG);
    assertThat(diary.prescription("press", 110).replacedBy()).contains("push");
    assertThat(diary.prescription("push", 110).insteadOf()).contains("press");
    assertThat(diary.dose("push", 110).reps()).contains(8);
  }

  @Test
  @DisplayName("Adaptation 1: no rung that the member may not do; the top is kept")
  void leavesOutForbiddenRungs() {
    Profile dislikes = AProfile.of().dislikes("push").make();
    Diary diary = new Diary(dislikes, PRESS, LEAN, PUSH).on(weeks(16), fine("press"));
    assertThat(diary.codes(110)).hasSize(14).containsOnly(STEPPED_UP);
    assertThat(diary.dose("press", 110).reps()).contains(12);
    assertThat(diary.prescription("press", 110).because().get(0).code()).isEqualTo("AT_THE_TOP");
  }

  @Test
  @DisplayName("Adaptation 1: no rung of another kind: the order of a session would break")
  void staysInItsKind() {
    Exercise only =
        AnExercise.of(Kind.STRETCH, "only")
            .dose(AnExercise.hold(30, 30))
            .ladder(List.of(), List.of("lift"))
            .make();
    Diary diary = new Diary(MEMBER, only, AnExercise.of(Kind.STRENGTH, "lift").make());
    assertThat(diary.on(weeks(5), fine("only")).codes(35)).containsOnly(STEPPED_UP);
  }

  @Test
  @DisplayName("Adaptation 1: one step up of an exercise a week, however often it is done")
  void changesOneVariableAWeek() {
    diary.on(List.of(0, 1, 2, 3, 4, 5, 6, 7), fine("press"));
    assertThat(diary.dose("press", 7).reps()).contains(9);
    diary.on(8, fine("press"));
    assertThat(diary.dose("press", 8).reps()).contains(10);
  }

  @Test
  @DisplayName("Adaptation 1: with fibromyalgia four in a row")
  void progressesAtHalfSpeed() {
    Diary slow = new Diary(AProfile.of().conditions("fibromyalgia").make(), PRESS);
    slow.on(List.of(0, 2, 4), fine("press"));
    assertThat(slow.codes(4)).isEmpty();
    slow.on(7, fine("press"));
    assertThat(slow.dose("press", 7).reps()).contains(9);
    assertThat(slow.asOf(7).steps().get(0).because().text()).startsWith("four sessions in a row");
  }

  @Test
  @DisplayName("Adaptation 1: with fibromyalgia an exercise that no plan had starts lowest too")
  void startsLowest() {
    Profile careful = AProfile.of().level(Level.ADVANCED).conditions("fibromyalgia").make();
    Diary slow = new Diary(careful, HOLD).on(0, fine("hold").unplanned().pain(9));
    assertThat(slow.dose("hold", 0).holdSeconds()).contains(15);
    assertThat(slow.prescription("hold", 0).outUntil()).isPresent();
  }

  @Test
  @DisplayName("Adaptation 1: what a condition keeps at the bottom stays there")
  void staysAtTheBottom() {
    Exercise careful =
        AnExercise.of(Kind.STRETCH, "careful")
            .caution("arthritis", Severity.MODIFY, "small circles")
            .make();
    Diary diary = new Diary(AProfile.of().conditions("arthritis").make(), careful);
    diary.on(weeks(3), fine("careful"));
    assertThat(diary.asOf(21).prescriptions()).isEmpty();
  }

  @Test
  @DisplayName(
      "Adaptation 1: an effort not told counts as right where pain was told, and not in silence")
  void readsSilence() {
    diary.on(List.of(0, 2, 4), Diary.silent("press"));
    assertThat(diary.codes(4)).isEmpty();
    diary.on(List.of(7, 9), Diary.silent("press").pain(2));
    assertThat(diary.codes(9)).containsExactly(STEPPED_UP);
  }

  @Test
  @DisplayName("Adaptation 1: sessions of an older plan with less do not add to the row")
  void passesOverOlderPlans() {
    diary.on(List.of(0, 2), fine("press"));
    diary.onOldPlan(9, diary.dose("press", 0).withReps(8), fine("press"));
    diary.onOldPlan(11, diary.dose("press", 0).withReps(8), fine("press"));
    assertThat(diary.codes(11)).containsExactly(STEPPED_UP);
    diary.on(12, fine("press")).on(13, fine("press"));
    assertThat(diary.codes(13)).containsExactly(STEPPED_UP, STEPPED_UP);
  }

  @Test
  @DisplayName("Adaptation 1: what was done without being planned does not count")
  void wantsAPlan() {
    diary.on(List.of(0, 2, 4), fine("press").unplanned());
    assertThat(diary.codes(4)).isEmpty();
  }
}
