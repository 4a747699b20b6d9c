package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

class NotDislikedTest {

  @Test
  @DisplayName("Planner 1: what is disliked stays out")
  void refusesTheDisliked() {
    NotDisliked rule = new NotDisliked();
    AProfile profile = AProfile.of().dislikes("neck-roll");
    assertThat(rule.refuses(Library.exercise("neck-roll"), profile.make()))
        .contains(Exclusion.disliked());
    assertThat(rule.refuses(Library.exercise("arm-circle"), profile.make())).isEmpty();
  }
}
