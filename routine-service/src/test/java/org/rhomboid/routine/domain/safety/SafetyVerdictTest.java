package org.rhomboid.routine.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Planner 7: whether a member may be planned for")
class SafetyVerdictTest {

  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

  @ParameterizedTest(name = "hold {0}, said {1} days ago: {2}")
  @CsvSource({
    "false, 0, CLEAR",
    "false, 7, CLEAR",
    "false, 8, UNKNOWN",
    "true, 0, ON_HOLD",
    // A hold does not end because nothing more was heard of it
    "true, 400, ON_HOLD"
  })
  @DisplayName("follows from what was said, and when")
  void known(boolean hold, int daysAgo, SafetyVerdict expected) {
    KnownSafety known = new KnownSafety(1, hold, NOW.minus(Duration.ofDays(daysAgo)));

    assertThat(SafetyVerdict.of(Optional.of(known), NOW)).isEqualTo(expected);
  }

  @Test
  @DisplayName("is unknown where nothing was ever said")
  void nothing() {
    assertThat(SafetyVerdict.of(Optional.empty(), NOW)).isEqualTo(SafetyVerdict.UNKNOWN);
  }
}
