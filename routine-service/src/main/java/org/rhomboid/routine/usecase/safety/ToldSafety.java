package org.rhomboid.routine.usecase.safety;

import java.util.List;

/**
 * What progress-service answered. Health data: never logged, never kept but for whether a hold is open.
 *
 * @param holdVersion 0 before the first change
 * @param hold whether a hold is open
 * @param guidance what to do about the findings that hold
 */
public record ToldSafety(long holdVersion, boolean hold, Guidance guidance) {

  /**
   * What to do, for the member alone.
   *
   * @param lines in the order in which to show them; may be empty
   * @param language of the lines, a BCP 47 tag
   */
  public record Guidance(List<String> lines, String language) {

    public static final Guidance NONE = new Guidance(List.of(), "en");

    public Guidance {
      lines = List.copyOf(lines);
    }
  }

  /** Never to be logged. */
  @Override
  public String toString() {
    return "ToldSafety";
  }
}
