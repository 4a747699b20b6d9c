package org.rhomboid.routine.domain.planning.reason;

import java.time.LocalDate;

/** What a plan lacks, and why it could not be otherwise. */
public record Shortfall(String code, String text) implements Reason {

  public static Shortfall everythingIsIn(LocalDate date) {
    return new Shortfall("EVERYTHING_IS_IN", date + ": every exercise that fits you is in");
  }

  public static Shortfall nothingElseMayBeAdded(LocalDate date, String why) {
    return new Shortfall("NOTHING_MAY_BE_ADDED", date + ": nothing can be added (" + why + ")");
  }

  public static Shortfall noWarmUp() {
    return new Shortfall("NO_WARM_UP", "no mobility exercise is left to warm up with");
  }

  public static Shortfall noClosingStretch() {
    return new Shortfall("NO_CLOSING_STRETCH", "no stretch is left to close a session with");
  }

  public static Shortfall warmUpAndStretchTooLong() {
    return new Shortfall(
        "TOO_LONG", "a warm-up and a closing stretch take more than the minutes of a session");
  }

  public static Shortfall noTrainingDayLeft() {
    return new Shortfall("NO_DAY_LEFT", "no training day is left in this week");
  }

  public static Shortfall noSessionLeft() {
    return new Shortfall("NO_SESSION_LEFT", "no session of this week could be kept");
  }

  public static Shortfall noPrevention(String why) {
    return new Shortfall("NO_PREVENTION", "no strength exercise in this week: " + why);
  }

  public static Shortfall noRelief() {
    return new Shortfall("NO_RELIEF", "no stretch, mobility or release in this week");
  }
}
