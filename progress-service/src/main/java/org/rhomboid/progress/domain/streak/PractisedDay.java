package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * Streaks 1: a date with its counted sessions, as the streak sees them. One session or ten make the same day; the first tells a flight before it
 * (Streaks 3), the last where the member was (Streaks 4).
 *
 * @param date the practice day stored with the sessions
 * @param first the earliest of its counted sessions, in time
 * @param last the latest of them
 */
public record PractisedDay(LocalDate date, SessionMoment first, SessionMoment last) {

  public PractisedDay {
    Objects.requireNonNull(date, "date");
    if (first.compareTo(last) > 0) {
      throw new IllegalArgumentException("the first session of a day is not after its last");
    }
  }

  /** The days of counted sessions, earliest first, in whatever order the sessions are given. */
  public static List<PractisedDay> of(Collection<CountedSession> sessions) {
    TreeMap<LocalDate, PractisedDay> days = new TreeMap<>();
    for (CountedSession session : sessions) {
      PractisedDay alone =
          new PractisedDay(session.practiceDay(), session.moment(), session.moment());
      days.merge(alone.date(), alone, PractisedDay::with);
    }
    return List.copyOf(days.values());
  }

  /** This day with the sessions of {@code other}, which is of the same date. */
  public PractisedDay with(PractisedDay other) {
    return new PractisedDay(
        date, first.compareTo(other.first) <= 0 ? first : other.first, last.orLater(other.last));
  }
}
