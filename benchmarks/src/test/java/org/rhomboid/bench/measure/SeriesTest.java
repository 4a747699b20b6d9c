package org.rhomboid.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.bench.load.Pass;

@DisplayName("Passes")
final class SeriesTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  @DisplayName("come to their median, which one slow pass does not move")
  void median() {
    Series series = series(100, 5, 110, 90, 105);

    assertThat(series.median(Pass::perSecond)).isCloseTo(100, EXACT);
    assertThat(series.lowest(Pass::perSecond)).isCloseTo(5, EXACT);
    assertThat(series.highest(Pass::perSecond)).isCloseTo(110, EXACT);
  }

  @Test
  @DisplayName("of an even number come to half way between the two in the middle")
  void even() {
    assertThat(series(100, 5, 110, 90).median(Pass::perSecond)).isCloseTo(95, EXACT);
  }

  @Test
  @DisplayName("that never were come to nothing")
  void none() {
    Series empty = series();
    assertThatThrownBy(() -> empty.median(Pass::perSecond))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> Ratio.of(empty, empty)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  @DisplayName(
      "are held against those of the same round: a slow minute of the machine moves no ratio")
  void ratio() {
    Ratio ratio = Ratio.of(series(60, 6, 80, 70), series(100, 10, 100, 100));

    assertThat(ratio.median()).isCloseTo(0.65, EXACT);
    assertThat(ratio.lowest()).isCloseTo(0.60, EXACT);
    assertThat(ratio.highest()).isCloseTo(0.80, EXACT);
  }

  @Test
  @DisplayName("of which one is missing have no ratio")
  void uneven() {
    Series three = series(1, 2, 3);
    Series two = series(1, 2);
    assertThatThrownBy(() -> Ratio.of(three, two)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("cost the server its processor time, divided by the requests")
  void micros() {
    Pass pass = new Pass(40_000, 0, 2, 1.5, 0, 0.4, new Histogram(3));

    assertThat(pass.serverMicros()).isCloseTo(75, EXACT);
  }

  @Test
  @DisplayName(
      "were bounded by the processors when hardly any was left, and by something else when not")
  void bound() {
    Series busy = new Series("busy");
    busy.add(new Pass(1, 0, 1, 1.4, 0, 0.5, new Histogram(3)));
    Series idle = new Series("idle");
    idle.add(new Pass(1, 0, 1, 0.4, 0, 0.1, new Histogram(3)));

    assertThat(Bound.of(busy, 2).inWords())
        .isEqualTo("the processors: 1.40 of 2 processors in the service, 0.50 in the load");
    assertThat(Bound.of(idle, 2).inWords()).startsWith("waiting");
  }

  private static Series series(long... perSecond) {
    Series series = new Series("some");
    LongStream.of(perSecond)
        .mapToObj(requests -> new Pass(requests, 0, 1, 1, 0, 0.1, new Histogram(3)))
        .forEach(series::add);
    return series;
  }
}
