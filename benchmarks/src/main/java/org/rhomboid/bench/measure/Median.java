package org.rhomboid.bench.measure;

import java.util.NoSuchElementException;
import java.util.stream.DoubleStream;

/** The value in the middle: what one pass in which the machine had something else to do does not move. */
final class Median {

  private Median() {}

  /**
   * Of an even number of values, half way between the two in the middle.
   *
   * @throws NoSuchElementException when there is no value
   */
  static double of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    if (sorted.length == 0) {
      throw new NoSuchElementException("a median needs a value");
    }
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
