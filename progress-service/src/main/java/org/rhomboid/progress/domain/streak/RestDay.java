package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/**
 * Streaks 6: under {@code DAILY}, a weekday that is no training day; where a plan covers the date, the plan alone
 * decides, so that a session moved to a day off is asked for there.
 */
final class RestDay implements NeutralDay {

  @Override
  public Verdict verdict() {
    return Verdict.REST;
  }

  @Override
  public String rule(LocalDate date, StreakFacts facts) {
    return facts.planOn(date) == null ? "NO_TRAINING_DAY" : "NOT_PLANNED";
  }

  @Override
  public boolean applies(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    if (!(facts.schedules().inForceOn(date).policy() instanceof StreakPolicy.Daily daily)) {
      return false;
    }
    PlannedWeek plan = facts.planOn(date);
    return plan == null
        ? !daily.trainingDays().contains(date.getDayOfWeek())
        : plan.restDays().contains(date);
  }
}
