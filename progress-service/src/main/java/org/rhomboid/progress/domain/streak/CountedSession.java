package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.Objects;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * Streaks 1: a session as the streak sees it. Only sessions that count become one: those revoked, replaced, or completed
 * between a safety hold and its clearance do not.
 *
 * <p>One session of a day or ten make the same streak, so of each practice day the session with the latest completion
 * suffices as input.
 *
 * @param practiceDay the date stored with the session
 * @param moment when and where it was completed
 */
public record CountedSession(LocalDate practiceDay, SessionMoment moment) {

  public CountedSession {
    Objects.requireNonNull(practiceDay, "practiceDay");
    Objects.requireNonNull(moment, "moment");
  }
}
