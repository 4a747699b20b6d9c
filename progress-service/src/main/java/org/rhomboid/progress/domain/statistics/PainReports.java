package org.rhomboid.progress.domain.statistics;

import java.util.OptionalDouble;

/**
 * Reports of pain, added up. Health data.
 *
 * @param sum of the reports, each 0 to 10 (numeric rating scale)
 * @param count of reports
 */
public record PainReports(int sum, int count) {

  public static final PainReports NONE = new PainReports(0, 0);

  /** One report; {@link #NONE} where the member did not say. */
  public static PainReports of(Integer pain) {
    return pain == null ? NONE : new PainReports(pain, 1);
  }

  public PainReports plus(PainReports other) {
    return new PainReports(sum + other.sum, count + other.count);
  }

  /** 0 to 10; empty where nothing was reported. */
  public OptionalDouble mean() {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
  }
}
