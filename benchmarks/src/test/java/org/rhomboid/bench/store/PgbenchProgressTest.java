package org.rhomboid.bench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.local.LocalPartException;

@DisplayName("What pgbench says")
final class PgbenchProgressTest {

  private static final List<String> LINES =
      List.of(
          "pgbench (15.16, server 18.4)",
          "progress: 1.0 s, 100.0 tps, lat 40.254 ms stddev 27.121, 0 failed",
          "progress: 2.0 s, 900.0 tps, lat 20.254 ms stddev 27.121, 0 failed",
          "progress: 3.0 s, 1000.0 tps, lat 10.254 ms stddev 27.121, 0 failed",
          "progress: 4.0 s, 1200.0 tps, lat 10.254 ms stddev 27.121, 0 failed",
          "number of transactions actually processed: 3200",
          "number of failed transactions: 0 (0.000%)",
          "latency average = 12.1 ms",
          "tps = 801.5 (without initial connection time)");

  @Test
  @DisplayName("is read as a rate of the seconds that count, and of all of them")
  void read() {
    PgbenchProgress progress = PgbenchProgress.of(LINES);

    assertThat(progress.after(2)).isEqualTo(1_100);
    assertThat(progress.after(4)).as("no second that counts").isEqualTo(801.5);
    assertThat(progress.processed()).isEqualTo(3_200);
    assertThat(progress.failed()).isZero();
  }

  @Test
  @DisplayName("is shown where it failed")
  void failed() {
    assertThatThrownBy(() -> PgbenchProgress.of(List.of("pgbench: error: no such table")))
        .isInstanceOf(LocalPartException.class)
        .hasMessage("pgbench failed: pgbench: error: no such table");
  }
}
