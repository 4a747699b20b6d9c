package org.rhomboid.progress.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;

/**
 * Streaks 6: what is in force for a member from a date on, until the next schedule.
 *
 * @param effectiveFrom the first date it counts for
 * @param zone the profile's zone; null where there is no profile: then the zone of the latest session stands in
 * @param dayStartsAt the wall time at which these dates begin
 * @param policy what the streak asks for
 */
public record Schedule(
    LocalDate effectiveFrom, ZoneId zone, LocalTime dayStartsAt, StreakPolicy policy) {

  /** No profile: every day is required, from midnight to midnight, wherever the member practises. */
  public static final Schedule WITHOUT_PROFILE =
      new Schedule(
          LocalDate.MIN,
          null,
          LocalTime.MIDNIGHT,
          new StreakPolicy.Daily(EnumSet.allOf(DayOfWeek.class)));

  public Schedule {
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(dayStartsAt, "dayStartsAt");
    Objects.requireNonNull(policy, "policy");
  }
}
