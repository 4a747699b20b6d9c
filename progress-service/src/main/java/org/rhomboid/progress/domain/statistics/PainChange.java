package org.rhomboid.progress.domain.statistics;

/**
 * Whether pain changed by as much as matters: 2 points or 30% (Farrar et al. 2001, Pain 94:149, on the numeric rating scale 0 to 10). A change of less than one
 * point is none, whatever its percentage: one point is the scale's own step. Of no pain there is no percentage.
 */
public enum PainChange {
  IMPROVED,
  UNCHANGED,
  WORSE;

  private static final double POINTS = 2;
  private static final double SHARE = 0.3;
  private static final double STEP = 1;

  /** The tolerance of comparing means that differ in their last binary digit only. */
  private static final double EXACT = 1e-9;

  /**
   * @param first mean pain at first, 0 to 10
   * @param second mean pain later, 0 to 10
   */
  public static PainChange between(double first, double second) {
    double change = Math.abs(second - first) + EXACT;
    boolean matters = change >= POINTS || (change >= STEP && first > 0 && change >= SHARE * first);
    if (!matters) {
      return UNCHANGED;
    }
    return second < first ? IMPROVED : WORSE;
  }
}
