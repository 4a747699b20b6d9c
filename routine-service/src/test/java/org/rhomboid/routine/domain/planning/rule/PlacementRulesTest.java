package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

class PlacementRulesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Exercise row = AnExercise.of(Kind.STRENGTH, "row").targets("rhomboids", "x").make();
  private final Exercise squeeze =
      AnExercise.of(Kind.STRENGTH, "squeeze").targets("rhomboids").make();
  private final Exercise roll = AnExercise.of(Kind.RELEASE, "roll").targets("upper-back").make();
  private final Exercise near =
      AnExercise.of(Kind.STRETCH, "near").targets("neck", "upper-back").make();
  private final Exercise far = AnExercise.of(Kind.STRETCH, "far").targets("pectorals").make();

  @Test
  @DisplayName("Planner 2: no exercise twice in a session")
  void noneTwice() {
    assertThat(new NoneTwice().refuses(placing(near, List.of(far, near))))
        .contains(Exclusion.alreadyIn());
    assertThat(new NoneTwice().refuses(placing(near, List.of(far)))).isEmpty();
  }

  @Test
  @DisplayName("Planner 2: a release asks for a stretch of a shared target")
  void releaseIsFollowed() {
    ReleaseIsFollowed rule = new ReleaseIsFollowed();
    assertThat(rule.refuses(placing(roll, List.of(far, squeeze))))
        .contains(Exclusion.noStretchFollows());
    assertThat(rule.refuses(placing(roll, List.of(far, near)))).isEmpty();
    assertThat(rule.refuses(placing(row, List.of()))).isEmpty();
  }

  @Test
  @DisplayName("Planner 3: an exercise is as long as the time that is left, or shorter")
  void withinTheMinutes() {
    WithinTheMinutes rule = new WithinTheMinutes();
    assertThat(rule.refuses(new Placement(row, 60, MONDAY, List.of(), 60, new StrengthDays())))
        .isEmpty();
    assertThat(rule.refuses(new Placement(row, 61, MONDAY, List.of(), 60, new StrengthDays())))
        .contains(Exclusion.overTheTime());
  }

  @Test
  @DisplayName("Planner 5: no strength of the same primary target the day after or before")
  void strengthRests() {
    assertThat(whyOn(MONDAY.plusDays(1), row)).contains(Exclusion.doneTheDayBefore());
    assertThat(whyOn(MONDAY.minusDays(1), row)).contains(Exclusion.doneTheDayAfter());
    assertThat(whyOn(MONDAY.plusDays(2), row)).isEmpty();
    assertThat(whyOn(MONDAY, row)).isEmpty();
  }

  @Test
  @DisplayName("Planner 5: another primary target, or another kind, needs no rest")
  void onlyTheSameWorkRests() {
    Exercise other = AnExercise.of(Kind.STRENGTH, "other").targets("x", "rhomboids").make();
    Exercise stretch = AnExercise.of(Kind.STRETCH, "stretch").targets("rhomboids").make();
    assertThat(whyOn(MONDAY.plusDays(1), other)).isEmpty();
    assertThat(whyOn(MONDAY.plusDays(1), stretch)).isEmpty();
  }

  @Test
  @DisplayName("Planner 5: what was skipped is no work")
  void skippedIsNoWork() {
    StrengthDays days =
        StrengthDays.of(
            List.of(new PastSession(MONDAY, true, List.of(PastSession.Item.of(squeeze, false)))));
    assertThat(
            new StrengthRests()
                .refuses(new Placement(row, 1, MONDAY.plusDays(1), List.of(), 1, days)))
        .isEmpty();
  }

  private Optional<Exclusion> whyOn(LocalDate date, Exercise exercise) {
    StrengthDays days =
        StrengthDays.of(
            List.of(new PastSession(MONDAY, true, List.of(PastSession.Item.of(squeeze, true)))));
    return new StrengthRests().refuses(new Placement(exercise, 1, date, List.of(), 1, days));
  }

  private static Placement placing(Exercise exercise, List<Exercise> session) {
    return new Placement(exercise, 30, MONDAY, session, 600, new StrengthDays());
  }
}
