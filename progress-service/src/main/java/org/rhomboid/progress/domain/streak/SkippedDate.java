package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.MemberCalendar;

/** Streaks 3a: a date that the member's zone left out. */
final class SkippedDate implements NeutralDay {

  @Override
  public Verdict verdict() {
    return Verdict.SKIPPED_DATE;
  }

  @Override
  public String rule(LocalDate date, StreakFacts facts) {
    return "DATE_NOT_IN_ZONE";
  }

  @Override
  public boolean applies(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    return !calendar.exists(date);
  }
}
