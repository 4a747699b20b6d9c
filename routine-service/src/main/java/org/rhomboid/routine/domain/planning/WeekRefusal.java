package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.Optional;

/** Why a week cannot be planned. */
public enum WeekRefusal {
  PAST("the week is over"),
  TOO_FAR_AHEAD("a plan reaches at most " + WeekRefusal.WEEKS_AHEAD + " weeks ahead");

  /** How many weeks after the current one can be planned. */
  public static final int WEEKS_AHEAD = 4;

  private final String detail;

  WeekRefusal(String detail) {
    this.detail = detail;
  }

  /** For a person. */
  public String detail() {
    return detail;
  }

  /**
   * What speaks against planning the week, or empty.
   *
   * @param today the member's date
   */
  public static Optional<WeekRefusal> of(IsoWeek week, LocalDate today) {
    IsoWeek current = IsoWeek.of(today);
    if (week.compareTo(current) < 0) {
      return Optional.of(PAST);
    }
    return week.compareTo(current.plusWeeks(WEEKS_AHEAD)) > 0
        ? Optional.of(TOO_FAR_AHEAD)
        : Optional.empty();
  }
}
