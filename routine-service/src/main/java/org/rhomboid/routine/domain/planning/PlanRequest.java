package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * All that a plan depends on.
 *
 * @param planId made by the client
 * @param profile without violations
 * @param today the member's date: days before it are not planned
 * @param around the sessions performed in the last weeks, today's among them, and those planned in
 *     the weeks before and after this one
 * @param prescribed what the member's own answers say of an exercise, by slug; the others start
 *     where their level does
 */
public record PlanRequest(
    UUID planId,
    Catalog catalog,
    Profile profile,
    IsoWeek week,
    LocalDate today,
    List<PastSession> around,
    Map<String, Prescription> prescribed) {

  public PlanRequest {
    around = List.copyOf(around);
    prescribed = Map.copyOf(prescribed);
  }

  /** Of a member who has not answered yet. */
  public PlanRequest(
      UUID planId,
      Catalog catalog,
      Profile profile,
      IsoWeek week,
      LocalDate today,
      List<PastSession> around) {
    this(planId, catalog, profile, week, today, around, Map.of());
  }

  /** The same, with what the member's answers say. */
  public PlanRequest prescribing(Map<String, Prescription> answered) {
    return new PlanRequest(planId, catalog, profile, week, today, around, answered);
  }

  /** The same with another profile. */
  public PlanRequest with(Profile other) {
    return new PlanRequest(planId, catalog, other, week, today, around, prescribed);
  }

  /** What the member's answers say of an exercise, or empty. */
  public Optional<Prescription> prescription(String slug) {
    return Optional.ofNullable(prescribed.get(slug));
  }

  /** The training days of the week that are not past, in order. */
  public List<LocalDate> trainingDates() {
    return week.days().stream()
        .filter(day -> profile.trainingDays().contains(day.getDayOfWeek()))
        .filter(day -> !day.isBefore(today))
        .toList();
  }
}
