package org.rhomboid.progress.domain.safety;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * One report's pain, as the trend needs it. Health data.
 *
 * @param report which report
 * @param date the member's date of it
 * @param pain 0 to 10 (numeric rating scale)
 */
public record PainReport(UUID report, LocalDate date, int pain) {

  static final Comparator<PainReport> BY_DATE =
      Comparator.comparing(PainReport::date).thenComparing(PainReport::report);

  static final Comparator<PainReport> STRONGEST_FIRST =
      Comparator.comparing(PainReport::pain).reversed().thenComparing(PainReport::report);

  public PainReport {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(date, "date");
    PainScale.check(pain);
  }

  /** Without the pain, which must not reach a log by accident. */
  @Override
  public String toString() {
    return "PainReport[" + report + "]";
  }
}
