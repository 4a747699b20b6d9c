package org.rhomboid.routine.domain.planning.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;

/** Asks for advice on the plan of the week that begins on {@link #MONDAY}. */
final class AdviceRequests {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private AdviceRequests() {}

  static PlanAdvice advice(AProfile profile, List<Exercise> exercises) {
    return advice(request(profile, exercises, MONDAY));
  }

  static PlanAdvice advice(PlanRequest request) {
    return PlanAdvice.on(request, Planner.plan(request), List.of(), List.of());
  }

  static PlanRequest request(AProfile profile, List<Exercise> exercises, LocalDate today) {
    return new PlanRequest(
        new UUID(1, 2),
        Catalog.of(exercises),
        profile.make(),
        IsoWeek.of(MONDAY),
        today,
        List.of());
  }
}
