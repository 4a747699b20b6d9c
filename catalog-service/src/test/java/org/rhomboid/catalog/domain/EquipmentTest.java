package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planner 1: equipment is at hand")
final class EquipmentTest {

  @Test
  @DisplayName("what needs nothing can always be done")
  void nothing() {
    var nothing = new Equipment(List.of(), List.of());

    assertThat(nothing.isAtHand(Set.of())).isTrue();
    assertThat(nothing.isAtHand(Set.of("wall"))).isTrue();
  }

  @Test
  @DisplayName("each of `allOf` is needed")
  void allOf() {
    var bandAndAnchor = new Equipment(List.of("resistance-band", "anchor"), List.of());

    assertThat(bandAndAnchor.isAtHand(Set.of("resistance-band"))).isFalse();
    assertThat(bandAndAnchor.isAtHand(Set.of("resistance-band", "anchor", "wall"))).isTrue();
  }

  @Test
  @DisplayName("one of `anyOf` is enough, beside all of `allOf`")
  void anyOf() {
    var row = new Equipment(List.of("chair"), List.of("resistance-band", "dumbbells"));

    assertThat(row.isAtHand(Set.of("chair"))).isFalse();
    assertThat(row.isAtHand(Set.of("dumbbells"))).isFalse();
    assertThat(row.isAtHand(Set.of("chair", "dumbbells"))).isTrue();
  }
}
