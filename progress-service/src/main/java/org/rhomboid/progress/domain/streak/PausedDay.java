package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.MemberCalendar;

/** Streaks 8: a date in a pause. */
final class PausedDay implements NeutralDay {

  @Override
  public Verdict verdict() {
    return Verdict.PAUSED;
  }

  @Override
  public String rule(LocalDate date, StreakFacts facts) {
    return "PAUSE";
  }

  @Override
  public boolean applies(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    return facts.pausedOn(date);
  }
}
