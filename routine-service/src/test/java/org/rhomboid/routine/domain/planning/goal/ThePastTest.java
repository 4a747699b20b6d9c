package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

class ThePastTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

  private final Exercise done = AnExercise.of(Kind.STRETCH, "done").make();
  private final Exercise skipped = AnExercise.of(Kind.STRETCH, "skipped").make();
  private final Exercise fresh = AnExercise.of(Kind.STRETCH, "fresh").make();
  private final List<PastSession> past =
      List.of(
          new PastSession(
              DAY,
              true,
              List.of(PastSession.Item.of(done, true), PastSession.Item.of(skipped, false))),
          new PastSession(DAY.plusDays(1), true, List.of(PastSession.Item.of(skipped, true))));

  @Test
  @DisplayName(
      "Goal: what the member completes is kept, what is skipped less, the new has a chance")
  void keepsWhatIsDone() {
    KeepWhatIsDone goal = new KeepWhatIsDone(past);
    assertThat(goal.satisfaction(week(goal, done))).isEqualTo(1);
    assertThat(goal.satisfaction(week(goal, skipped))).isEqualTo(0.5);
    assertThat(goal.satisfaction(week(goal, fresh))).isEqualTo(1);
    assertThat(goal.speaksFor(done).map(Inclusion::text)).contains("you did it each time lately");
    assertThat(goal.speaksFor(skipped)).isEmpty();
    assertThat(goal.speaksFor(fresh)).isEmpty();
  }

  @Test
  @DisplayName("Goal: what is only planned says nothing about what is completed")
  void looksAtPerformedSessions() {
    PastSession planned = new PastSession(DAY, false, List.of(PastSession.Item.of(done, true)));
    assertThat(new KeepWhatIsDone(List.of(planned)).applies()).isFalse();
  }

  @Test
  @DisplayName("Goal: a week changes gently")
  void changesGently() {
    ChangeGently goal = new ChangeGently(past);
    assertThat(goal.satisfaction(week(goal, done))).isEqualTo(1);
    assertThat(goal.satisfaction(week(goal, fresh))).isZero();
    assertThat(goal.satisfaction(week(goal, done, fresh))).isEqualTo(0.5);
    assertThat(goal.speaksFor(done)).isPresent();
    assertThat(goal.speaksFor(fresh)).isEmpty();
  }

  @Test
  @DisplayName("Goal: without a past neither counts")
  void mayNotApply() {
    assertThat(new KeepWhatIsDone(List.of()).applies()).isFalse();
    assertThat(new ChangeGently(List.of()).applies()).isFalse();
  }

  private static Tally week(ItemGoal goal, Exercise... exercises) {
    Tally week = new Tally(List.of(goal));
    List.of(exercises).forEach(exercise -> week.add(exercise, 30));
    return week;
  }
}
