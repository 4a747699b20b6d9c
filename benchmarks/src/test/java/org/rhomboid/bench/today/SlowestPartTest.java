package org.rhomboid.bench.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Series;

class SlowestPartTest {

  private final Series plan = series("plan", 4, 8, 8);
  private final Series streak = series("streak", 2, 2, 100);

  @Test
  @DisplayName("The slowest part is that of the highest median: one bad round does not make it")
  void slowest() {
    assertThat(SlowestPart.of(List.of(plan, streak)).series()).isSameAs(plan);
  }

  @Test
  @DisplayName("The whole may take 1.25 times as long and 5 ms more")
  void limit() {
    SlowestPart slowest = SlowestPart.of(List.of(plan, streak));

    assertThat(slowest.check(series("today", 14, 14, 14)).passed()).isTrue();
    assertThat(slowest.ratio(series("today", 15, 15, 15)).median()).isCloseTo(1, within(0.01));
    assertThat(slowest.check(series("today", 16, 16, 16)).passed()).isFalse();
    assertThat(slowest.ratio(series("today", 30, 30, 30)).median()).isCloseTo(0.5, within(0.01));
  }

  private static Series series(String name, int... millis) {
    Series series = new Series(name);
    for (int each : millis) {
      Histogram latencies = new Histogram(3);
      latencies.recordValue(each * 1_000L);
      series.add(new Pass(1, 1, 1, 0, 0, 0, latencies));
    }
    return series;
  }
}
