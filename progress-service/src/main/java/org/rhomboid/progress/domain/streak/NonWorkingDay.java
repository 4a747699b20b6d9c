package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/** Streaks 6: under {@code WORKING_DAYS}, a weekday on which the member does not work. */
final class NonWorkingDay implements NeutralDay {

  @Override
  public Verdict verdict() {
    return Verdict.NON_WORKING;
  }

  @Override
  public String rule(LocalDate date, StreakFacts facts) {
    return "NO_WORKING_DAY";
  }

  @Override
  public boolean applies(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    return facts.schedules().inForceOn(date).policy() instanceof StreakPolicy.WorkingDays working
        && !working.workingDays().contains(date.getDayOfWeek());
  }
}
