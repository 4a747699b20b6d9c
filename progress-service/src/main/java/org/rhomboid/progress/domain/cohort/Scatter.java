package org.rhomboid.progress.domain.cohort;

/** Pseudorandom bits as noise. */
final class Scatter {

  private static final int PARTS = 4;
  private static final int BITS = 16;
  private static final double UNIT = 1L << BITS;

  private Scatter() {}

  /**
   * Bell-shaped, of mean 0 and variance 1, never beyond 3.47: the sum of four uniform numbers. A sum of a few of these is normal for every purpose, and bounded
   * noise cannot turn a figure into nonsense.
   */
  static double standard(long bits) {
    double sum = 0;
    for (int part = 0; part < PARTS; part++) {
      sum += ((bits >>> part * BITS & 0xFFFF) + 0.5) / UNIT;
    }
    return (sum - PARTS / 2.0) * Math.sqrt(12.0 / PARTS);
  }
}
