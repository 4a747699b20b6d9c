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

  /** The reason in short, for the explanation of a day. */
  String rule(LocalDate date, StreakFacts facts);

  boolean applies(LocalDate date, StreakFacts facts, MemberCalendar calendar);

  /** The first reason that fits; none where practice is asked for. */
  static Optional<NeutralDay> reasonOn(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    for (NeutralDay reason : IN_ORDER) {
      if (reason.applies(date, facts, calendar)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /** The first verdict that fits; null where practice is asked for. */
  static Verdict on(LocalDate date, StreakFacts facts, MemberCalendar calendar) {
    return reasonOn(date, facts, calendar).map(NeutralDay::verdict).orElse(null);
  }
}
