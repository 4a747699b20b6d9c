package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Goal;

class ServeTheGoalsTest {

  private final Exercise row = AnExercise.of(Kind.STRENGTH, "row").make();
  private final Exercise stretch = AnExercise.of(Kind.STRETCH, "stretch").make();
  private final Exercise circle = AnExercise.of(Kind.MOBILITY, "circle").make();

  @Test
  @DisplayName("Goal: the time is divided as the goals ask")
  void dividesTheTime() {
    ServeTheGoals strength = serving(Goal.STRENGTH);
    assertThat(strength.satisfaction(week(15, 30, 55))).isCloseTo(1, within(1e-9));
    assertThat(strength.satisfaction(week(20, 70, 10)))
        .isLessThan(strength.satisfaction(week(20, 50, 30)));
    assertThat(serving(Goal.RELIEF).satisfaction(week(25, 50, 25))).isCloseTo(1, within(1e-9));
  }

  @Test
  @DisplayName("Goal: of several goals the mean is asked for, of none a mixture")
  void takesTheMean() {
    assertThat(serving(Goal.MOBILITY, Goal.PREVENTION).satisfaction(week(60, 75, 65)))
        .isCloseTo(1, within(1e-9));
    assertThat(serving().satisfaction(week(20, 45, 35))).isCloseTo(1, within(1e-9));
    assertThat(serving().satisfaction(new Tally(List.of()))).isZero();
  }

  @Test
  @DisplayName("Goal: an exercise is told which goal it serves")
  void explains() {
    assertThat(serving(Goal.PREVENTION).speaksFor(row).map(Inclusion::text))
        .contains("serves your goal of prevention");
    assertThat(serving(Goal.PREVENTION).speaksFor(circle)).isEmpty();
  }

  private static ServeTheGoals serving(Goal... goals) {
    return new ServeTheGoals(AProfile.of().goals(goals).make());
  }

  private Tally week(int mobility, int stretching, int strength) {
    Tally week = new Tally(List.of());
    week.add(circle, mobility);
    week.add(stretch, stretching);
    week.add(row, strength);
    return week;
  }
}
