package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.time.ZoneId;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/**
 * What a date means for the streak, and why.
 *
 * @param date the member's date
 * @param verdict what it is
 * @param zone the zone the date is in
 * @param policy what is in force on it
 * @param rule why, in short: {@code SESSION}; {@code DATE_NOT_IN_ZONE}, {@code FLIGHT}; {@code PAUSE}; {@code NO_TRAINING_DAY}, {@code NOT_PLANNED},
 *     {@code TARGET_MET}, {@code TARGET_LEAVES_FREE}, {@code NEUTRAL_WEEK}; {@code NO_WORKING_DAY}; {@code FREEZE_USED}; {@code NO_SESSION}, {@code
 *     TARGET_NOT_MET}; {@code NOT_OVER}, {@code WEEK_NOT_OVER}; {@code NO_SESSION_YET}
 */
public record DayVerdict(
    LocalDate date, Verdict verdict, ZoneId zone, StreakPolicy policy, String rule) {}
