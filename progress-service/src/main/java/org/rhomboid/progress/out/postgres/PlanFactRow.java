package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.rhomboid.progress.domain.streak.PlanFact;

/**
 * A row of {@code plan_fact} without its key's first part.
 *
 * @param subject the plan, or the session of it that moved
 * @param ends the Sunday of the week that it is about
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record PlanFactRow(
    UUID planId, long sequence, UUID subject, String kind, LocalDate ends, PlanFactColumn fact) {

  static PlanFactRow of(PlanFact fact) {
    return fact instanceof PlanFact.Moved moved
        ? ofMoved(moved)
        : ofPlanned((PlanFact.Planned) fact);
  }

  private static PlanFactRow ofMoved(PlanFact.Moved moved) {
    return new PlanFactRow(
        moved.planId(),
        moved.sequence(),
        moved.sessionId(),
        "MOVED",
        moved.date().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
        PlanFactColumn.of(moved));
  }

  private static PlanFactRow ofPlanned(PlanFact.Planned planned) {
    return new PlanFactRow(
        planned.planId(),
        planned.sequence(),
        planned.planId(),
        "PLANNED",
        LocalDate.parse(planned.week() + "-7", DateTimeFormatter.ISO_WEEK_DATE),
        PlanFactColumn.of(planned));
  }
}
