package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.rhomboid.progress.domain.streak.PlanFact;

/**
 * A row of {@code plan_fact} without its key's first part.
 *
 * @param ends the Sunday of the week that it is about
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record PlanFactRow(UUID planId, long sequence, String kind, LocalDate ends, PlanFactColumn fact) {

  static PlanFactRow of(PlanFact fact) {
    LocalDate within = fact instanceof PlanFact.Moved moved ? moved.date() : fact.effectiveFrom();
    return new PlanFactRow(
        fact.planId(),
        fact.sequence(),
        fact instanceof PlanFact.Moved ? "MOVED" : "PLANNED",
        within.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
        PlanFactColumn.of(fact));
  }
}
