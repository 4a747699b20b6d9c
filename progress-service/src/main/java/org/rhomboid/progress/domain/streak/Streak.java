package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/**
 * A streak as of an instant. Absent values are null.
 *
 * @param policy what is in force today, or on a last practice day after it; its unit is that of {@code current} and {@code longest}
 * @param current the length of what runs, 0 where nothing does
 * @param longest the longest run in that unit; null before the first practice
 * @param state what it means today
 * @param expiresAt when the streak would break, or end with a switch between days and weeks, without another session; null where it runs
 *     not, never would, or an open-ended pause runs
 * @param freezes held, 0 to 2
 * @param lastPracticeDay the latest date with a session, possibly after {@code today} (flight west); null before the
 *     first
 * @param consistency the score beside the streak, 0 to 100, not rounded
 * @param today the member's date
 * @param zone the zone that this date is in
 * @param asOf the instant of the reading
 */
public record Streak(
    StreakPolicy policy,
    int current,
    LongestRun longest,
    StreakCondition state,
    Instant expiresAt,
    int freezes,
    LocalDate lastPracticeDay,
    double consistency,
    LocalDate today,
    ZoneId zone,
    Instant asOf) {}
