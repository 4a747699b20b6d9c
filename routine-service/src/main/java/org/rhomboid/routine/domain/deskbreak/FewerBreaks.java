package org.rhomboid.routine.domain.deskbreak;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.rhomboid.routine.domain.planning.reason.Shortfall;

/** Why a date has no desk break, or not more of them. */
final class FewerBreaks {

  private FewerBreaks() {}

  static Shortfall noWorkHours() {
    return new Shortfall(
        "NO_WORK_HOURS", "the profile names no work hours: breaks lie inside them");
  }

  static Shortfall notAWorkingDay(LocalDate date) {
    String day = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return new Shortfall("NOT_A_WORKING_DAY", day + " is none of your working days");
  }

  static Shortfall noneWanted() {
    return new Shortfall("NONE_WANTED", "you asked for no breaks: breaksPerDay is 0");
  }

  static Shortfall noSuchDate(LocalDate date) {
    return new Shortfall("NO_SUCH_DATE", "your time zone skips these hours of " + date);
  }

  static Shortfall hoursTooShort(int minutes) {
    return new Shortfall(
        "HOURS_TOO_SHORT",
        "the work hours end before " + minutes + " minutes and a break have passed");
  }

  static Shortfall allBlocked() {
    return new Shortfall("ALL_BLOCKED", "quiet hours and busy times leave no room for a break");
  }

  static Shortfall noExercise() {
    return new Shortfall(
        "NO_EXERCISE", "no exercise for the desk that takes at most two minutes is left for you");
  }

  static Shortfall dailyCap(int cap, int room) {
    return new Shortfall(
        "DAILY_CAP",
        room + " would fit, and you asked for at most " + cap + ": spread over the day");
  }
}
