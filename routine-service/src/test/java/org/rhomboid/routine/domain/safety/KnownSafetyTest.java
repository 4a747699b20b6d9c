package org.rhomboid.routine.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known of a hold")
class KnownSafetyTest {

  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
  private static final KnownSafety HELD = new KnownSafety(3, true, NOW);

  @Test
  @DisplayName("is fresh for 7 days to the millisecond")
  void fresh() {
    KnownSafety clear = new KnownSafety(2, false, NOW.minus(Duration.ofDays(7)));

    assertThat(clear.isFresh(NOW)).isTrue();
    assertThat(clear.isFresh(NOW.plusMillis(1))).isFalse();
  }

  @Test
  @DisplayName("gives way to a higher version, however old its news are")
  void newer() {
    KnownSafety news = new KnownSafety(4, false, NOW.minusSeconds(60));

    assertThat(HELD.after(news)).isEqualTo(news);
  }

  @Test
  @DisplayName("stays as it is where older news come late")
  void older() {
    assertThat(HELD.after(new KnownSafety(2, false, NOW.plusSeconds(60)))).isSameAs(HELD);
  }

  @Test
  @DisplayName("of the same version is known as of the later time, and says what it said")
  void same() {
    Instant later = NOW.plusSeconds(60);

    assertThat(HELD.after(new KnownSafety(3, true, later)))
        .isEqualTo(new KnownSafety(3, true, later));
    assertThat(HELD.after(new KnownSafety(3, false, later)).hold()).isTrue();
    assertThat(HELD.after(new KnownSafety(3, true, NOW.minusSeconds(60)))).isSameAs(HELD);
  }
}
