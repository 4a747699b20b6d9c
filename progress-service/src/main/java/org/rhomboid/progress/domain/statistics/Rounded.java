package org.rhomboid.progress.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Figures as people read them: few decimals, halves up. */
final class Rounded {

  private Rounded() {}

  static double to(int decimals, double figure) {
    return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  /** A mean to one decimal; null where there is none. */
  static Double mean(PainReports reports) {
    OptionalDouble mean = reports.mean();
    return mean.isPresent() ? to(1, mean.getAsDouble()) : null;
  }

  /** To one decimal: a desk break of two minutes must not vanish beside others. */
  static double minutes(long seconds) {
    return to(1, seconds / 60.0);
  }
}
