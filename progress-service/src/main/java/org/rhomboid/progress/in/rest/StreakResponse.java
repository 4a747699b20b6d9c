package org.rhomboid.progress.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.StreakUnit;
import org.rhomboid.progress.domain.streak.LongestRun;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.domain.streak.StreakCondition;

/**
 * A streak as of now.
 *
 * @param policy {@code DAILY}, {@code WORKING_DAYS} or {@code WEEKLY}
 * @param current its length in {@code unit}, 0 where nothing runs
 * @param longest in {@code unit}; null before the first
 * @param expiresAt when it would break without another session, or null
 * @param freezes held, 0 to 2
 * @param consistency 0 to 100, to one decimal
 * @param zone the member's time zone, in which {@code today} is
 */
public record StreakResponse(
    String policy,
    StreakUnit unit,
    int current,
    LongestRun longest,
    StreakCondition state,
    Instant expiresAt,
    int freezes,
    LocalDate lastPracticeDay,
    double consistency,
    LocalDate today,
    String zone,
    Instant asOf) {

  static StreakResponse of(Streak streak) {
    return new StreakResponse(
        streak.policy().code(),
        streak.policy().unit(),
        streak.current(),
        streak.longest(),
        streak.state(),
        streak.expiresAt(),
        streak.freezes(),
        streak.lastPracticeDay(),
        Math.round(streak.consistency() * 10) / 10.0,
        streak.today(),
        streak.zone().getId(),
        streak.asOf());
  }
}
