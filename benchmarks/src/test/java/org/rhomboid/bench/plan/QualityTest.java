package org.rhomboid.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.bench.measure.Series;

@DisplayName("The quality of plans")
final class QualityTest {

  @Test
  @DisplayName("is held against the best of all that was found, the plan itself included")
  void bestKnown() {
    assertThat(new Judged(0.72, 0.80, 0.75).ratio()).isCloseTo(0.9, within(1e-12));
    assertThat(new Judged(0.72, 0.70, 0.90).ratio()).isCloseTo(0.8, within(1e-12));
    assertThat(new Judged(0.72, 0.70, 0.71).ratio()).isEqualTo(1);
    assertThat(new Judged(0, 0, 0).ratio()).isEqualTo(1);
  }

  @Test
  @DisplayName("is the median over the members; the worst has a requirement of its own")
  void medianAndWorst() {
    Quality quality = new Quality(List.of(of(0.99), of(0.94), of(1), of(0.96)));

    assertThat(quality.ratio().median()).isCloseTo(0.975, within(1e-12));
    assertThat(quality.ratio().lowest()).isCloseTo(0.94, within(1e-12));
    assertThat(quality.worst().passed()).isFalse();
    assertThat(quality.worst().words())
        .isEqualTo(
            "the worst of 4 plans reaches 0.9400 of the best known; at least 0.95 is required");
    assertThat(new Quality(List.of(of(0.95), of(1), of(0.97))).worst().passed()).isTrue();
    assertThat(new Quality(List.of(of(0.95), of(1), of(0.97))).ratio().median())
        .isCloseTo(0.97, within(1e-12));
  }

  @Test
  @DisplayName("comes with at least 2,000 plans a second, by the median of the passes")
  void throughput() {
    assertThat(PlanBenchmark.enough(throughput(1_999, 1_999, 9_000)).passed()).isFalse();
    assertThat(PlanBenchmark.enough(throughput(100, 2_000, 2_000)).passed()).isTrue();
    assertThat(PlanBenchmark.enough(throughput(2_345)).words())
        .isEqualTo(
            "a mix: 2,345 plans a second on one processor, 271 kB allocated for each; at least"
                + " 2,000 are required");
  }

  private static Judged of(double ratio) {
    return new Judged(ratio / 2, 0.5, 0.4);
  }

  private static Throughput throughput(int... perSecond) {
    Series series = new Series("a mix");
    for (int rate : perSecond) {
      series.add(Throughput.pass(rate, 2));
    }
    return new Throughput(series, 270_700);
  }
}
