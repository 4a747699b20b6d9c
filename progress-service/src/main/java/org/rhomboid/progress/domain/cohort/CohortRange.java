package org.rhomboid.progress.domain.cohort;

import java.util.Arrays;
import java.util.Optional;

/** How many closed ISO weeks figures are of. */
public enum CohortRange {
  FOUR_WEEKS("28d", 4),
  QUARTER("90d", 13),
  YEAR("1y", 52);

  private final String code;
  private final int weeks;

  CohortRange(String code, int weeks) {
    this.code = code;
    this.weeks = weeks;
  }

  /** As it stands in a query. */
  public String code() {
    return code;
  }

  /** 4, 13 or 52. */
  public int weeks() {
    return weeks;
  }

  /** Empty where no range is called so. */
  public static Optional<CohortRange> of(String code) {
    return Arrays.stream(values()).filter(range -> range.code.equals(code)).findFirst();
  }
}
