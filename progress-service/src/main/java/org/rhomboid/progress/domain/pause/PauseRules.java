package org.rhomboid.progress.domain.pause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Streaks 8: a pause is made for today or later, by dates. */
public final class PauseRules {

  /** How far ahead a pause may begin, and how long one may be that has an end: a year. */
  static final int MOST_DAYS = 366;

  private PauseRules() {}

  /** Every refusal at once. */
  public static List<PauseRefusal> refusals(MemberPause pause, LocalDate today) {
    List<PauseRefusal> refusals = new ArrayList<>();
    if (pause.from().isBefore(today)) {
      refusals.add(
          new PauseRefusal(
              "/from", "must be " + today + " (your today) or later: days past stay as they were"));
    }
    if (pause.from().isAfter(today.plusDays(MOST_DAYS))) {
      refusals.add(new PauseRefusal("/from", "must be at most " + MOST_DAYS + " days ahead"));
    }
    if (pause.to() != null && pause.to().isBefore(pause.from())) {
      refusals.add(new PauseRefusal("/to", "must not be before from"));
    }
    if (pause.to() != null && pause.to().isAfter(pause.from().plusDays(MOST_DAYS))) {
      refusals.add(
          new PauseRefusal(
              "/to",
              "must be at most "
                  + MOST_DAYS
                  + " days after from: leave it out for a pause without an end"));
    }
    return refusals;
  }
}
