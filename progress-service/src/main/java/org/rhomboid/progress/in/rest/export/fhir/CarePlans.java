package org.rhomboid.progress.in.rest.export.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.rhomboid.progress.domain.export.ExportedPlanFact;
import org.rhomboid.progress.domain.export.ExportedPlanFact.Kind;
import org.rhomboid.progress.domain.export.ExportedPlanFact.PlannedSession;

/** A CarePlan for each plan of a week, with its sessions on the dates to which they were moved. */
final class CarePlans {

  private final Names names;
  private final LocalDate today;
  private final Map<UUID, UUID> performed;

  /**
   * @param today the member's date
   * @param performed the performed session for each planned one that was performed
   */
  CarePlans(Names names, LocalDate today, Map<UUID, UUID> performed) {
    this.names = names;
    this.today = today;
    this.performed = Map.copyOf(performed);
  }

  List<CarePlan> of(List<ExportedPlanFact> facts) {
    List<ExportedPlanFact> said =
        facts.stream().sorted(Comparator.comparingLong(ExportedPlanFact::sequence)).toList();
    Map<UUID, ExportedPlanFact> plans = new LinkedHashMap<>();
    Map<LocalDate, UUID> latestOfWeek = new HashMap<>();
    Map<UUID, LocalDate> moved = new HashMap<>();
    for (ExportedPlanFact fact : said) {
      if (fact.kind() == Kind.PLANNED) {
        plans.put(fact.planId(), fact);
        latestOfWeek.put(fact.ends(), fact.planId());
      } else {
        fact.sessions().forEach(session -> moved.put(session.id(), session.date()));
      }
    }
    return plans.values().stream()
        .map(plan -> carePlan(plan, moved, latestOfWeek.get(plan.ends())))
        .toList();
  }

  private CarePlan carePlan(ExportedPlanFact plan, Map<UUID, LocalDate> moved, UUID latest) {
    return new CarePlan(
        names.id("plan", plan.planId()),
        List.of(Identifier.of(plan.planId())),
        status(plan, latest),
        "plan",
        "Exercise sessions from " + plan.effectiveFrom() + " to " + plan.ends(),
        names.toPatient(),
        new Period(plan.effectiveFrom().toString(), plan.ends().toString()),
        activities(plan, moved));
  }

  private String status(ExportedPlanFact plan, UUID latest) {
    if (!plan.planId().equals(latest)) {
      return "revoked";
    }
    return plan.ends().isBefore(today) ? "completed" : "active";
  }

  private List<CarePlan.Activity> activities(ExportedPlanFact plan, Map<UUID, LocalDate> moved) {
    Map<LocalDate, List<PlannedSession>> byDate = new TreeMap<>();
    for (PlannedSession session : plan.sessions()) {
      LocalDate date = moved.getOrDefault(session.id(), session.date());
      byDate.computeIfAbsent(date, on -> new ArrayList<>()).add(session);
    }
    List<CarePlan.Activity> activities = new ArrayList<>();
    byDate.forEach((date, on) -> on.forEach(session -> activities.add(activity(session, date))));
    return activities;
  }

  private CarePlan.Activity activity(PlannedSession session, LocalDate date) {
    UUID done = performed.get(session.id());
    return new CarePlan.Activity(
        done == null ? null : List.of(names.to(SessionObservations.KIND, done)),
        new CarePlan.Detail(
            CodeableConcept.of("Exercise session"),
            done == null ? "not-started" : "completed",
            new Period(date.toString(), date.toString())));
  }
}
