package org.rhomboid.progress.domain.cohort;

import java.util.Arrays;
import java.util.Optional;

/** What the members of a tenant are told apart by. */
public enum Grouping {
  /** Not at all. */
  NONE(null),
  WEEK("week"),
  LEVEL("level"),
  UNIT("unit");

  private final String code;

  Grouping(String code) {
    this.code = code;
  }

  /** As it stands in a query; null for {@link #NONE}, which is asked for by leaving it out. */
  public String code() {
    return code;
  }

  /** Empty where no grouping is called so. */
  public static Optional<Grouping> of(String code) {
    return Arrays.stream(values()).filter(grouping -> code.equals(grouping.code)).findFirst();
  }
}
