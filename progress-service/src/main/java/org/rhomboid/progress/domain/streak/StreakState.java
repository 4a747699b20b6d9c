package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * The fold through the last practice day and no further: a function of the sessions up to it and the facts before it,
 * not of any clock. It is small, flat when its parts are written side by side, and complete: a store keeps it per member
 * and, where it wants cheap late sessions, per practice day.
 *
 * @param streak the streak after the last practice day
 * @param lastPracticeDay the date through which all days have been judged; null before the first practice
 * @param latest the session with the latest completion; null before the first. Its practice day need not be the last
 */
public record StreakState(RunningStreak streak, LocalDate lastPracticeDay, SessionMoment latest) {

  /** Before the first practice. */
  public static final StreakState NEVER = new StreakState(RunningStreak.NONE, null, null);

  /** Whether a session or a changed fact of {@code date} continues this state; otherwise days before it change too. */
  public boolean precedes(LocalDate date) {
    return lastPracticeDay == null || date.isAfter(lastPracticeDay);
  }

  /**
   * Whether a session can be appended: not where it is of an earlier day, nor where it is of the last day and earlier than {@link #latest}, for then
   * it may be the first of its day, which the days before it are judged by (Streaks 3).
   */
  public boolean canAppend(CountedSession session) {
    return precedes(session.practiceDay())
        || session.practiceDay().equals(lastPracticeDay) && session.moment().compareTo(latest) >= 0;
  }
}
