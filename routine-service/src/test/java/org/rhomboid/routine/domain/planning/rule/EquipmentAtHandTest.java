package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

class EquipmentAtHandTest {

  @Test
  @DisplayName("Planner 1: all that an exercise needs is at hand")
  void asksForAll() {
    assertThat(why("band-row", "resistance-band", "anchor")).isEmpty();
    assertThat(why("band-row", "resistance-band")).contains("no anchor");
    assertThat(why("band-row")).contains("no resistance band and anchor");
    assertThat(why("upper-back-rollout")).contains("no foam roller");
  }

  @Test
  @DisplayName("Planner 1: one of a choice is enough")
  void asksForOne() {
    assertThat(why("seated-row", "dumbbells")).isEmpty();
    assertThat(why("seated-row", "chair"))
        .contains("no resistance band or row machine or dumbbells");
  }

  @Test
  @DisplayName("Planner 1: what needs nothing needs nothing")
  void asksForNothing() {
    assertThat(why("childs-pose")).isEmpty();
  }

  private static Optional<String> why(String slug, String... equipment) {
    return new EquipmentAtHand()
        .refuses(Library.exercise(slug), AProfile.of().equipment(equipment).make())
        .map(Exclusion::text);
  }
}
