package org.rhomboid.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Processor time")
final class ProcessorTimeTest {

  private static final String STAT =
      "4711 (a ) name) S 1 4711 4711 0 -1 4194560 100 200 0 0 11 22 33 44 20 0 1 0 12345 100 10";

  @Test
  @DisplayName("is read as Linux tells it, with ended children where they are asked for")
  void stat() {
    assertThat(ProcessorTime.ticks(STAT, 2)).isEqualTo(11 + 22);
    assertThat(ProcessorTime.ticks(STAT, 4)).isEqualTo(11 + 22 + 33 + 44);
  }

  @Test
  @DisplayName("is none where the process has ended")
  void ended() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();

    assertThat(ProcessorTime.ofFamily(process.toHandle())).isEqualTo(Duration.ZERO);
  }
}
