package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What of a member's profile the streak depends on, as a history. Nothing in it is health data.
 *
 * @param memberId the member, 1 to 128 characters
 * @param level the training level that the profile states now, or null in events of before it was said
 * @param history each state with the date from which it counts, earliest first; at least one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProfileUpdated(String memberId, Level level, List<Entry> history) {

  /** How far a member has trained. */
  public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
  }

  /**
   * The state from one date to the day before the next entry's.
   *
   * @param effectiveFrom the first local date for which it counts
   * @param zone the member's time zone
   * @param trainingDays the weekdays the member wants to train on
   * @param workingDays the weekdays of the profile's work hours, empty where it states none
   * @param streakPolicy the member's own policy; null, and written as such: the organisation's
   * @param weeklyTarget the member's own practice days a week, 1 to 7; null, and written as such: the organisation's
   * @param dayStartsAt the local time at which the member's day starts, to the minute
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Entry(
      LocalDate effectiveFrom,
      ZoneId zone,
      List<DayOfWeek> trainingDays,
      List<DayOfWeek> workingDays,
      @JsonInclude(JsonInclude.Include.ALWAYS) StreakPolicy streakPolicy,
      @JsonInclude(JsonInclude.Include.ALWAYS) Integer weeklyTarget,
      @JsonFormat(pattern = "HH:mm") LocalTime dayStartsAt) {}
}
