package org.rhomboid.progress.domain.day;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.statistics.DayTotals;
import org.rhomboid.progress.domain.streak.PractisedDay;

/**
 * A member's local date. Adding up asks for no order, so that a date which is built as its sessions arrive is the one that is rebuilt from all of them.
 *
 * @param counted sessions that count for the streak
 * @param first the earliest moment of those; null where there is none
 * @param last the latest of them; null where there is none
 * @param totals of all sessions and check-ins
 */
public record MemberDay(
    LocalDate date, int counted, SessionMoment first, SessionMoment last, DayTotals totals) {

  public MemberDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(totals, "totals");
  }

  public static MemberDay empty(LocalDate date) {
    return new MemberDay(date, 0, null, null, DayTotals.NONE);
  }

  /** With a session that counts for the streak. */
  public static MemberDay counted(LocalDate date, SessionMoment moment, DayTotals totals) {
    return new MemberDay(date, 1, moment, moment, totals);
  }

  /** With what does not count for the streak. */
  public static MemberDay uncounted(LocalDate date, DayTotals totals) {
    return new MemberDay(date, 0, null, null, totals);
  }

  /**
   * @throws IllegalArgumentException when the other is of another date
   */
  public MemberDay plus(MemberDay other) {
    if (!date.equals(other.date)) {
      throw new IllegalArgumentException("two dates are not added up");
    }
    return new MemberDay(
        date,
        counted + other.counted,
        earlier(first, other.first),
        last == null ? other.last : last.orLater(other.last),
        totals.plus(other.totals));
  }

  /** As the streak sees it; empty where nothing counts. */
  public Optional<PractisedDay> practised() {
    return counted == 0 ? Optional.empty() : Optional.of(new PractisedDay(date, first, last));
  }

  private static SessionMoment earlier(SessionMoment one, SessionMoment other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
