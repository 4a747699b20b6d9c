package org.rhomboid.progress.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/**
 * What a member's profile says of the streak, as it was published: what it leaves to the organisation stays open here, so that a change of the
 * organisation's policy needs no new publication.
 *
 * @param effectiveFrom the first date it counts for
 * @param zone the profile's zone
 * @param trainingDays the weekdays on which the member means to practise
 * @param workingDays the weekdays of the work hours; empty where the profile states none: then Monday to Friday
 * @param ownPolicy {@code DAILY}, {@code WORKING_DAYS} or {@code WEEKLY}; null: the organisation's
 * @param ownWeeklyTarget practice days a week, 1 to 7; null: the organisation's
 * @param dayStartsAt the wall time at which these dates begin
 */
public record PublishedSchedule(
    LocalDate effectiveFrom,
    ZoneId zone,
    Set<DayOfWeek> trainingDays,
    Set<DayOfWeek> workingDays,
    String ownPolicy,
    Integer ownWeeklyTarget,
    LocalTime dayStartsAt) {

  public PublishedSchedule {
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(dayStartsAt, "dayStartsAt");
    trainingDays = Set.copyOf(trainingDays);
    workingDays = Set.copyOf(workingDays);
  }
}
