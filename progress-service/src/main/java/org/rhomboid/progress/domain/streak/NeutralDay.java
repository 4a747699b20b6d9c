package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rhomboid.progress.domain.calendar.MemberCalendar;

/** Streaks 2: one reason for which a day without practice neither breaks a streak nor adds to it. */
interface NeutralDay {

  /** All of them, in the order of precedence. */
  List<NeutralDay> IN_ORDER =
      List.of(new SkippedDate(), new PausedDay(), new RestDay(), new NonWorkingDay());

  Verdict verdict();

  boolean applies(LocalDate date, StreakFacts facts, MemberCalendar calendar);

  /** The first verdict that fits; none where practice is asked for. */
  static Optional<Verdict> verdictOn(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    for (NeutralDay rule : IN_ORDER) {
      if (rule.applies(date, facts, calendar)) {
        return Optional.of(rule.verdict());
      }
    }
    return Optional.empty();
  }

  static boolean isNeutral(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    return verdictOn(date, facts, calendar).isPresent();
  }
}
