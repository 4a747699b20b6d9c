package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Level;

class SuitTheLevelTest {

  private final Exercise low =
      AnExercise.of(Kind.STRENGTH, "low").ladder(List.of(), List.of("high")).make();
  private final Exercise high =
      AnExercise.of(Kind.STRENGTH, "high").ladder(List.of("low"), List.of("blocked")).make();
  private final Exercise alone = AnExercise.of(Kind.STRETCH, "alone").make();
  private final Exercise hard =
      AnExercise.of(Kind.STRETCH, "hard").levels("advanced").ladder(List.of("x"), List.of()).make();

  @Test
  @DisplayName("Goal: beginners get the easiest rung that is for them")
  void startsLow() {
    assertThat(suits(Level.BEGINNER, low)).isTrue();
    assertThat(suits(Level.BEGINNER, high)).isFalse();
    assertThat(suits(Level.BEGINNER, hard)).isFalse();
  }

  @Test
  @DisplayName("Goal: the advanced get the hardest rung that is for them")
  void endsHigh() {
    assertThat(suits(Level.ADVANCED, low)).isFalse();
    assertThat(suits(Level.ADVANCED, high)).isTrue();
    assertThat(suits(Level.ADVANCED, hard)).isTrue();
  }

  @Test
  @DisplayName("Goal: in between any rung will do")
  void takesAny() {
    assertThat(suits(Level.INTERMEDIATE, low)).isTrue();
    assertThat(suits(Level.INTERMEDIATE, high)).isTrue();
  }

  @Test
  @DisplayName("Goal: nothing is said of a rung where there is no ladder")
  void explains() {
    assertThat(goal(Level.BEGINNER).speaksFor(low).map(Inclusion::text))
        .contains("the easiest rung of its ladder that fits you");
    assertThat(goal(Level.BEGINNER).speaksFor(alone)).isEmpty();
    assertThat(goal(Level.INTERMEDIATE).speaksFor(low)).isEmpty();
  }

  private boolean suits(Level level, Exercise exercise) {
    SuitTheLevel goal = goal(level);
    Tally week = new Tally(List.of(goal));
    week.add(exercise, 30);
    return goal.satisfaction(week) == 1;
  }

  private SuitTheLevel goal(Level level) {
    return new SuitTheLevel(AProfile.of().level(level).make(), List.of(low, high, alone, hard));
  }
}
