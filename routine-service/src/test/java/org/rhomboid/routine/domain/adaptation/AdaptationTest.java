package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.adaptation.Diary.easy;
import static org.rhomboid.routine.domain.adaptation.Diary.fine;
import static org.rhomboid.routine.domain.adaptation.Diary.hard;
import static org.rhomboid.routine.domain.adaptation.Diary.skipped;
import static org.rhomboid.routine.domain.adaptation.Diary.unfinished;
import static org.rhomboid.routine.domain.adaptation.StepCode.CHERRY_PICKED;
import static org.rhomboid.routine.domain.adaptation.StepCode.DELAYED_BY_GUARD;
import static org.rhomboid.routine.domain.adaptation.StepCode.HARDER_RUNG;
import static org.rhomboid.routine.domain.adaptation.StepCode.OUT_FOR_A_WEEK;
import static org.rhomboid.routine.domain.adaptation.StepCode.RESUMED_LOWER;
import static org.rhomboid.routine.domain.adaptation.StepCode.STARTED_OVER;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_DOWN_AFTER_NIGHT;
import static org.rhomboid.routine.domain.adaptation.StepCode.STEPPED_UP;
import static org.rhomboid.routine.domain.adaptation.StepCode.STOPPED_BY_PAIN;
import static org.rhomboid.routine.domain.adaptation.StepCode.TOO_HARD;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.AFTER_SESSION;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.ALONE;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.BEFORE_SESSION;
import static org.rhomboid.routine.domain.performed.PainReport.Kind.MORNING_AFTER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.Profile;

/** The adaptation table, row by row. Days count from a Monday; a beginner with 15 minutes starts at one set of the lowest. */
@DisplayName("Adaptation")
class AdaptationTest {

  private static final Profile MEMBER = AProfile.of().make();

  private static final Exercise PRESS =
      AnExercise.of(Kind.STRETCH, "press")
          .targets("neck")
          .ladder(List.of("lean"), List.of("push"))
          .make();
  private static final Exercise LEAN =
      AnExercise.of(Kind.STRETCH, "lean").ladder(List.of(), List.of("press")).make();
  private static final Exercise PUSH =
      AnExercise.of(Kind.STRETCH, "push").ladder(List.of("press"), List.of()).make();
  private static final Exercise HOLD =
      AnExercise.of(Kind.STRETCH, "hold").dose(AnExercise.hold(15, 25)).make();

  private final Diary diary = new Diary(MEMBER, PRESS, LEAN, PUSH, HOLD);

  @Nested
  @DisplayName("1: done as planned, easy or OK, pain at most 3, twice in a row")
  class Row1 {

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

  @Nested
  @DisplayName("2: pain during of 4 to 5")
  class Row2 {

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

  @Nested
  @DisplayName("3: pain during above 5, or sharp, radiating, dizzy")
  class Row3 {

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
    @DisplayName("Adaptation 3: without one the bottom of the range")
    void fallsToTheBottom() {
      Diary advanced = new Diary(AProfile.of().level(Level.ADVANCED).make(), HOLD);
      advanced.on(0, fine("hold").pain(7));
      assertThat(advanced.dose("hold", 0).holdSeconds()).contains(15);
      assertThat(advanced.asOf(0).steps().get(0).change()).isEqualTo(ChangeCode.REDUCED);
    }

    @Test
    @DisplayName("Adaptation 3: at the bottom already: out for a week")
    void staysOut() {
      diary.on(0, fine("hold").pain(6));
      Prescription out = diary.prescription("hold", 0);
      assertThat(out.outUntil()).contains(Diary.START.plusDays(7));
      assertThat(out.allows(Diary.START.plusDays(6))).isFalse();
      assertThat(out.allows(Diary.START.plusDays(7))).isTrue();
    }

    @Test
    @DisplayName("Adaptation 3: a sharp pain stops what hurt, or all where nothing is named")
    void hearsSymptoms() {
      diary.on(0, Set.of("sharp-pain"), fine("press").pain(4), fine("hold").pain(1));
      assertThat(diary.asOf(0).steps()).extracting(Step::slug).containsExactly("press");
      diary.on(2, Set.of("radiating-neck-discomfort"), fine("lean"), fine("hold"));
      assertThat(diary.asOf(2).steps())
          .extracting(Step::slug)
          .containsExactly("press", "lean", "hold");
    }

    @Test
    @DisplayName("Adaptation 3: pain is heard of an unplanned exercise too")
    void hearsUnplanned() {
      diary.on(0, fine("press").unplanned().pain(8));
      assertThat(diary.codes(0)).containsExactly(STOPPED_BY_PAIN);
    }

    @Test
    @DisplayName("Adaptation 3: the way back up leads to the exercise that it stands in for")
    void climbsBack() {
      diary.on(0, fine("press").pain(6));
      diary.on(weeks(17), fine("lean"));
      assertThat(diary.codes(120)).startsWith(STOPPED_BY_PAIN).endsWith(HARDER_RUNG);
      assertThat(diary.prescription("press", 120).replacedBy()).isEmpty();
      assertThat(diary.prescription("press", 120).insteadOf()).contains("lean");
      assertThat(diary.prescription("lean", 120).replacedBy()).contains("press");
    }
  }

  @Nested
  @DisplayName("4: pain next morning up by more than 2 over the baseline")
  class Row4 {

    private final Diary advanced =
        new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS, LEAN, PUSH, HOLD);

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

  @Nested
  @DisplayName("5: rated hard or not finished, twice in a row")
  class Row5 {

    private final Diary advanced =
        new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS, LEAN, PUSH);

    @Test
    @DisplayName("Adaptation 5: one step down")
    void stepsDown() {
      advanced.on(0, hard("press")).on(2, unfinished("press"));
      assertThat(advanced.codes(2)).containsExactly(TOO_HARD);
      assertThat(advanced.dose("press", 2).reps()).contains(11);
    }

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

  @Nested
  @DisplayName("6: skipped three times")
  class Row6 {

    private final Exercise same = AnExercise.of(Kind.STRETCH, "same").targets("neck").make();
    private final Diary withSame = new Diary(MEMBER, PRESS, LEAN, PUSH, same);

    @Test
    @DisplayName("Adaptation 6: another exercise of the same targets takes its place, and why")
    void replaces() {
      withSame.on(List.of(0, 2), skipped("press"));
      assertThat(withSame.codes(2)).isEmpty();
      withSame.on(4, skipped("press"), fine("lean"));
      assertThat(withSame.codes(4)).containsExactly(CHERRY_PICKED);
      assertThat(withSame.prescription("press", 4).replacedBy()).contains("same");
      assertThat(withSame.prescription("press", 40).because().get(0).text())
          .isEqualTo("press skipped three times: same trains the same");
    }

    @Test
    @DisplayName("Adaptation 6: done once in between, it is counted from there")
    void countsSinceItWasDone() {
      withSame.on(List.of(0, 2), skipped("press")).on(4, fine("press")).on(6, skipped("press"));
      assertThat(withSame.codes(6)).isEmpty();
    }

    @Test
    @DisplayName("Adaptation 6: where nothing of the same targets is left, it stays")
    void stays() {
      diary.on(List.of(0, 2, 4, 6), skipped("press"));
      assertThat(diary.codes(6)).isEmpty();
    }

    @Test
    @DisplayName("Adaptation 6: what nobody planned cannot be skipped")
    void ignoresUnplanned() {
      withSame.on(List.of(0, 2, 4), skipped("press").unplanned());
      assertThat(withSame.codes(4)).isEmpty();
    }
  }

  @Nested
  @DisplayName("7: nothing done for 7 days, 28 days")
  class Row7 {

    private final Diary advanced = new Diary(AProfile.of().level(Level.ADVANCED).make(), PRESS);

    @Test
    @DisplayName(
        "Adaptation 7: after 7 days without practice one step down, known on the day after")
    void resumesLower() {
      advanced.on(0, fine("press"));
      assertThat(advanced.codes(7)).isEmpty();
      assertThat(advanced.codes(8)).containsExactly(RESUMED_LOWER);
      assertThat(advanced.dose("press", 8).reps()).contains(11);
      assertThat(advanced.asOf(27).steps()).isEqualTo(advanced.asOf(8).steps());
    }

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

  @Nested
  @DisplayName("8: at least 70% done for 4 weeks and pain not better by 2 points or 30%")
  class Row8 {

    @Test
    @DisplayName("Adaptation 8: a professional is suggested")
    void suggests() {
      practise().said(ALONE, 0, 4).said(ALONE, 27, 3);
      assertThat(diary.asOf(27).seeAProfessional()).isTrue();
    }

    @Test
    @DisplayName("Adaptation 8: not where it got better by 2 points, or by 30%, or does not hurt")
    void isContentWithBetter() {
      practise().said(ALONE, 0, 8).said(ALONE, 27, 6);
      assertThat(diary.asOf(27).seeAProfessional()).isFalse();
      assertThat(other().said(ALONE, 0, 3).said(ALONE, 27, 2).asOf(27).seeAProfessional())
          .isFalse();
      assertThat(other().said(ALONE, 0, 0).said(ALONE, 27, 0).asOf(27).seeAProfessional())
          .isFalse();
    }

    @Test
    @DisplayName("Adaptation 8: not where less than 70% was done, or nothing was said")
    void wantsPractice() {
      diary.on(List.of(0, 2, 4, 7, 9, 11, 14, 16), fine("press"));
      diary.said(ALONE, 0, 4).said(ALONE, 27, 4);
      assertThat(diary.asOf(27).seeAProfessional()).isFalse();
      assertThat(other().said(ALONE, 0, 4).asOf(27).seeAProfessional()).isFalse();
    }

    private Diary practise() {
      return diary.on(List.of(0, 2, 4, 7, 9, 11, 14, 16, 18), fine("press"));
    }

    private Diary other() {
      return new Diary(MEMBER, HOLD).on(List.of(0, 2, 4, 7, 9, 11, 14, 16, 18), fine("hold"));
    }
  }

  @Nested
  @DisplayName("9: the guard of the weekly strength volume")
  class Row9 {

    private final Exercise row =
        AnExercise.of(Kind.STRENGTH, "row").dose(AnExercise.reps(4, 6)).make();
    private final Exercise fly = AnExercise.of(Kind.STRENGTH, "fly").make();

    @Test
    @DisplayName("Adaptation 9: a step up of more than a fifth of the week waits, and is told once")
    void delays() {
      Diary diary = new Diary(MEMBER, row);
      diary.on(List.of(0), fine("row")).on(List.of(7, 9, 10), fine("row"));
      assertThat(diary.codes(10)).containsExactly(DELAYED_BY_GUARD);
      assertThat(diary.dose("row", 10).reps()).contains(4);
      assertThat(diary.prescription("row", 10).because().get(0).code()).isEqualTo("VOLUME_GUARD");
    }

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

  @Nested
  @DisplayName("Undoing")
  class Undoing {

    @Test
    @DisplayName("Adaptation: an undone step is not taken, and what led to it is forgotten")
    void isNotTaken() {
      diary.on(List.of(0, 2), fine("press"));
      Step up = diary.asOf(2).steps().get(0);
      diary.undo(up);
      assertThat(diary.asOf(2).steps()).containsExactly(undone(up));
      assertThat(diary.asOf(2).prescriptions()).isEmpty();
      diary.on(4, fine("press"));
      assertThat(diary.codes(4)).hasSize(1);
      diary.on(6, fine("press"));
      assertThat(diary.dose("press", 6).reps()).contains(9);
    }

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

  /** Wednesday and Friday of so many weeks. */
  private static List<Integer> weeks(int count) {
    return IntStream.range(0, count)
        .boxed()
        .flatMap(week -> Stream.of(7 * week + 2, 7 * week + 4))
        .toList();
  }
}
