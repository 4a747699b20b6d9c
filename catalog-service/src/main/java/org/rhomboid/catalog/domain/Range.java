package org.rhomboid.catalog.domain;

/**
 * A stated range, both ends included; a single stated value is a range of one, "up to n" is 1 to n.
 *
 * @param min at least 1
 * @param max at least {@code min}
 */
public record Range(int min, int max) {

  public Range {
    if (min < 1 || max < min) {
      throw new IllegalArgumentException("not a range: " + min + " to " + max);
    }
  }
}
