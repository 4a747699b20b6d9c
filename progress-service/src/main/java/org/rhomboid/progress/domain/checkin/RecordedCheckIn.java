package org.rhomboid.progress.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import org.rhomboid.progress.domain.safety.ReportKind;
import org.rhomboid.progress.domain.statistics.DayTotals;

/**
 * A check-in that was accepted.
 *
 * @param recordedAt when the server accepted it
 * @param day the member's date it belongs to: a fact, stored once
 */
public record RecordedCheckIn(CheckIn checkIn, Instant recordedAt, LocalDate day) {

  /** What it adds to the totals of its date. */
  public DayTotals totals() {
    return checkIn.kind() == ReportKind.MORNING_AFTER
        ? DayTotals.ofNextMorning(checkIn.pain())
        : DayTotals.ofAlone(checkIn.pain());
  }
}
