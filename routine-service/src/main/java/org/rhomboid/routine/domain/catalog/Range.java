package org.rhomboid.routine.domain.catalog;

/**
 * A stated range of whole numbers, both ends included.
 *
 * @param min at least 0
 * @param max at least {@code min}
 */
public record Range(int min, int max) {

  public Range {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("not a range: " + min + " to " + max);
    }
  }

  /** Whether the value lies inside, ends included. */
  public boolean contains(int value) {
    return min <= value && value <= max;
  }

  /** The nearest value inside. */
  public int clamp(int value) {
    return Math.max(min, Math.min(max, value));
  }
}
