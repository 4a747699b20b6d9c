package org.rhomboid.progress.domain.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How far back a series reaches, today included. A year is 365 days, or 366 where it holds a leap day. */
public enum ProgressRange {
  WEEK("7d", Period.ofDays(7)),
  FOUR_WEEKS("28d", Period.ofDays(28)),
  QUARTER("90d", Period.ofDays(90)),
  YEAR("1y", Period.ofYears(1));

  private final String code;
  private final Period length;

  ProgressRange(String code, Period length) {
    this.code = code;
    this.length = length;
  }

  /** As it stands in a query. */
  public String code() {
    return code;
  }

  /** The first date of the range that ends with {@code today}. */
  public LocalDate from(LocalDate today) {
    return today.minus(length).plusDays(1);
  }

  /** Empty where no range is called so. */
  public static Optional<ProgressRange> of(String code) {
    return Arrays.stream(values()).filter(range -> range.code.equals(code)).findFirst();
  }
}
