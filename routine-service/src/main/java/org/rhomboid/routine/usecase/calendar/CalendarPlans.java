package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarPlan;
import org.rhomboid.routine.domain.calendar.FallenSession;
import org.rhomboid.routine.domain.performed.PlannedSessionState;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.usecase.PlanReading;
import org.rhomboid.routine.usecase.PlanReadings;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.revision.PlanChanges;
import org.rhomboid.routine.usecase.revision.RecordedChange;

/** Gathers the plans that a calendar shows, with what became of their sessions and what changed in them. */
@ApplicationScoped
class CalendarPlans {

  /**
   * Superseded plans are looked at to tell what they had and nobody has any more. Somebody may plan a week a thousand times, and reading a feed has to stay cheap: what only an
   * older one had is not told as cancelled, it is not there.
   */
  private static final int SUPERSEDED_AT_MOST = 20;

  private final Plans plans;
  private final PlanReadings readings;
  private final PlanChanges planChanges;

  CalendarPlans(Plans plans, PlanReadings readings, PlanChanges planChanges) {
    this.plans = plans;
    this.readings = readings;
    this.planChanges = planChanges;
  }

  /** @param first the first date that is shown */
  Uni<List<CalendarPlan>> from(Member member, LocalDate first) {
    IsoWeek week = IsoWeek.of(first);
    return plans
        .inForceFrom(member, week)
        .chain(inForce -> withSuperseded(member, week, inForce))
        .chain(found -> readings.of(member, found))
        .chain(found -> withChanges(member, found));
  }

  private Uni<List<StoredPlan>> withSuperseded(
      Member member, IsoWeek week, List<StoredPlan> inForce) {
    return plans
        .supersededFrom(member, week, SUPERSEDED_AT_MOST)
        .map(gone -> Stream.concat(inForce.stream(), gone.stream()).toList());
  }

  private Uni<List<CalendarPlan>> withChanges(Member member, List<PlanReading> found) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUniAndConcatenate(
            reading ->
                changes(member, reading.stored()).map(changes -> calendarPlan(reading, changes)))
        .collect()
        .asList();
  }

  /** Most plans never change: nobody asks what did not happen. */
  private Uni<List<RecordedChange>> changes(Member member, StoredPlan stored) {
    return stored.revised() == stored.version()
        ? Uni.createFrom().item(List.of())
        : planChanges.of(member, stored.plan().id());
  }

  private static CalendarPlan calendarPlan(PlanReading reading, List<RecordedChange> changes) {
    StoredPlan stored = reading.stored();
    Instant changedAt =
        changes.stream()
            .map(RecordedChange::at)
            .max(Comparator.naturalOrder())
            .orElse(stored.basis().at());
    return new CalendarPlan(
        stored.plan(),
        stored.version(),
        stored.revised(),
        changedAt,
        stored.effectiveFrom(),
        stored.state() == PlanState.PAUSED,
        reading.states().values().stream()
            .filter(PlannedSessionState::isDone)
            .map(PlannedSessionState::plannedSessionId)
            .collect(Collectors.toUnmodifiableSet()),
        changes.stream().map(RecordedChange::change).flatMap(CalendarPlans::fallen).toList());
  }

  /** A session that fell away as a whole; one that is there again is in the plan. */
  private static Stream<FallenSession> fallen(PlanChange change) {
    return change.slug().isEmpty() && change.next().isEmpty()
        ? change.previous().flatMap(previous -> previous.date()).stream()
            .map(date -> new FallenSession(change.sessionId(), date))
        : Stream.empty();
  }
}
