package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

class VaryTheWeekTest {

  private final VaryTheWeek goal = new VaryTheWeek();

  @Test
  @DisplayName("Goal: a repeat is worth less than something new")
  void prefersTheNew() {
    Tally week = new Tally(List.of());
    week.add(stretch("one"), 30);
    week.add(stretch("two"), 30);
    assertThat(goal.satisfaction(week)).isEqualTo(1);
    week.add(stretch("two"), 30);
    week.add(stretch("two"), 30);
    assertThat(goal.satisfaction(week)).isEqualTo(0.5);
  }

  private static Exercise stretch(String slug) {
    return AnExercise.of(Kind.STRETCH, slug).make();
  }
}
