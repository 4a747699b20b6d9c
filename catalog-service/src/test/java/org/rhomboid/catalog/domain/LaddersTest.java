package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ladders")
final class LaddersTest {

  @Test
  @DisplayName("the harder rungs are those that name the exercise as their easier one, by name")
  void inverse() {
    var ladders =
        Ladders.of(
            Map.of(
                "low", new Ladders.Rungs(List.of(), List.of("high")),
                "high", new Ladders.Rungs(List.of("low"), List.of()),
                "also-high", new Ladders.Rungs(List.of("low"), List.of())));

    assertThat(ladders.get("low"))
        .isEqualTo(new Ladder(List.of(), List.of("also-high", "high"), List.of("high")));
    assertThat(ladders.get("high")).isEqualTo(new Ladder(List.of("low"), List.of(), List.of()));
  }
}
