package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

class KeepTheDoseTest {

  private final Exercise row = AnExercise.of(Kind.STRENGTH, "row").make();
  private final KeepTheDose goal = new KeepTheDose(Map.of("row", 80));

  @Test
  @DisplayName("Goal: the dose called for counts in full, less by its share, more not at all")
  void judgesTheDose() {
    assertThat(goal.worth(row, 80)).isEqualTo(ItemGoal.FULL);
    assertThat(goal.worth(row, 40)).isEqualTo(ItemGoal.FULL / 2);
    assertThat(goal.worth(row, 81)).isZero();
  }

  @Test
  @DisplayName("Goal: of an exercise of which no dose is called for any will do")
  void takesOthersAsTheyCome() {
    Exercise other = AnExercise.of(Kind.STRENGTH, "other").make();
    assertThat(goal.worth(other, 7)).isEqualTo(ItemGoal.FULL);
    assertThat(goal.speaksFor(other)).isEmpty();
  }
}
