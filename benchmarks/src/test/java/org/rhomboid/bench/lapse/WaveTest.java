package org.rhomboid.bench.lapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A wave of lapses")
final class WaveTest {

  private static final Instant MIDNIGHT = Instant.ofEpochSecond(1_000);

  private final Wave wave = new Wave("wave-1-", 2, MIDNIGHT);

  @Test
  @DisplayName("lasts from its instant until the last member is told of")
  void lasts() {
    wave.tell("wave-1-a", 1_001_000_000);
    assertThat(wave.isComplete()).isFalse();
    wave.tell("wave-1-b", 1_003_500_000);
    wave.tell("wave-2-a", 1_009_000_000);

    assertThat(wave.isComplete()).isTrue();
    assertThat(wave.isExact()).isTrue();
    assertThat(wave.seconds()).isEqualTo(3.5);
    assertThat(wave.latencies().getTotalCount()).isEqualTo(2);
  }

  @Test
  @DisplayName("is not exact when a member is told of twice")
  void twice() {
    wave.tell("wave-1-a", 1_001_000_000);
    wave.tell("wave-1-b", 1_001_000_000);
    wave.tell("wave-1-a", 1_002_000_000);

    assertThat(wave.isExact()).isFalse();
  }

  @Test
  @DisplayName("is not exact when somebody is told of who is not in it")
  void tooMany() {
    wave.tell("wave-1-a", 1_001_000_000);
    wave.tell("wave-1-b", 1_001_000_000);
    wave.tell("wave-1-c", 1_001_000_000);

    assertThat(wave.isExact()).isFalse();
  }
}
