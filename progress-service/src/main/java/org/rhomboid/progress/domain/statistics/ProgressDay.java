package org.rhomboid.progress.domain.statistics;

import java.time.LocalDate;
import java.util.Collection;

/**
 * A date of a series. Means are to one decimal and null where nothing was reported.
 *
 * @param practised whether a session was completed
 * @param minutes from start to completion of all sessions, to one decimal
 * @param planned sessions planned for this date
 * @param done of those planned for this date, on whatever date they were done
 */
public record ProgressDay(
    LocalDate date,
    boolean practised,
    int sessions,
    double minutes,
    Double painBefore,
    Double painAfter,
    Double painNextMorning,
    int planned,
    int done) {

  static ProgressDay of(LocalDate date, DayTotals totals, Collection<PlannedSession> planned) {
    Adherence adherence = Adherence.of(planned);
    return new ProgressDay(
        date,
        totals.sessions() > 0,
        totals.sessions(),
        Rounded.minutes(totals.seconds()),
        Rounded.mean(totals.before()),
        Rounded.mean(totals.after()),
        Rounded.mean(totals.nextMorning()),
        adherence.planned(),
        adherence.done());
  }
}
