package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

class TrustAgreementTest {

  private final TrustAgreement goal = new TrustAgreement();

  @Test
  @DisplayName("Goal: what more articles name is worth more, up to three")
  void countsArticles() {
    assertThat(of(0)).isZero();
    assertThat(of(1)).isLessThan(of(2));
    assertThat(of(3)).isEqualTo(1).isEqualTo(of(5));
  }

  @Test
  @DisplayName("Goal: agreement takes two")
  void explains() {
    assertThat(goal.speaksFor(named(2)).map(Inclusion::text)).contains("2 of the articles name it");
    assertThat(goal.speaksFor(named(1))).isEmpty();
  }

  private double of(int sources) {
    Tally week = new Tally(List.of(goal));
    week.add(named(sources), 30);
    return goal.satisfaction(week);
  }

  private static Exercise named(int sources) {
    return AnExercise.of(Kind.STRETCH, "stretch").sources(sources).make();
  }
}
