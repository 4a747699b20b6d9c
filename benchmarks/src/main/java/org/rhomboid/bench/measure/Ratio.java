package org.rhomboid.bench.measure;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.rhomboid.bench.load.Pass;

/**
 * How near a rate comes to its limit: the median of what each round shows, in which both were measured within seconds of each other. What the machine does beside
 * comes and goes more slowly than that, so it moves both rates and hardly their ratio.
 *
 * @param median 1 is the limit itself
 */
public record Ratio(double median, double lowest, double highest) {

  /**
   * @param measured as many passes as the limit has, each of the same round
   */
  public static Ratio of(Series measured, Series limit) {
    return of(measured, limit, Pass::perSecond);
  }

  /**
   * The same of another figure.
   *
   * @param figure of a pass, the larger the better
   */
  public static Ratio of(Series measured, Series limit, ToDoubleFunction<Pass> figure) {
    if (measured.passes().size() != limit.passes().size()) {
      throw new IllegalArgumentException("a ratio needs as many passes of both");
    }
    double[] rounds =
        IntStream.range(0, measured.passes().size())
            .mapToDouble(
                round ->
                    figure.applyAsDouble(measured.passes().get(round))
                        / figure.applyAsDouble(limit.passes().get(round)))
            .sorted()
            .toArray();
    return new Ratio(
        Median.of(IntStream.range(0, rounds.length).mapToDouble(i -> rounds[i])),
        rounds[0],
        rounds[rounds.length - 1]);
  }
}
