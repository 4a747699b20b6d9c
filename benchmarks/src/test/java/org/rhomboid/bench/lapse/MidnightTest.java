package org.rhomboid.bench.lapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A midnight")
final class MidnightTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 12, 13, 14, 15, 16, 22, 23})
  @DisplayName("is between 3 and 4 at night where its members live, whenever it is")
  void night(int hour) {
    Midnight midnight =
        new Midnight(Instant.parse("2026-11-21T00:12:34Z").plus(Duration.ofHours(hour)));

    assertThat(midnight.dayStartsAt()).isEqualTo(LocalTime.of(3, 12, 34));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13, 23})
  @DisplayName("comes a day after the one of the last session has ended")
  void sessions(int hour) {
    Midnight midnight =
        new Midnight(Instant.parse("2026-11-21T00:00:00Z").plus(Duration.ofHours(hour)));

    assertThat(midnight.sessions())
        .isSorted()
        .last()
        .satisfies(
            last ->
                assertThat(Duration.between(last, midnight.at()))
                    .isBetween(Duration.ofHours(24), Duration.ofHours(48)));
  }
}
