package org.rhomboid.progress.domain.streak;

import java.time.Duration;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * Streaks 3b: whether the dates between two practice days were lost on a flight across the date line.
 *
 * <p>The sessions compared are the latest one so far, in time, and the first of the next practice day. Clocks that rise by less than three hours
 * are daylight saving or a short flight, and neither takes a whole date.
 */
final class LostOnFlight {

  private static final Duration LONGEST = Duration.ofHours(36);
  private static final int LEAST_RISE_SECONDS = 3 * 60 * 60;

  private LostOnFlight() {}

  static boolean between(SessionMoment latest, SessionMoment next) {
    Duration apart = Duration.between(latest.completedAt(), next.completedAt());
    return !apart.isNegative()
        && apart.compareTo(LONGEST) <= 0
        && offset(next) - offset(latest) >= LEAST_RISE_SECONDS;
  }

  private static int offset(SessionMoment moment) {
    return moment.zone().getRules().getOffset(moment.completedAt()).getTotalSeconds();
  }
}
