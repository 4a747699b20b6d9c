package org.rhomboid.routine.domain.planning.revision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.adaptation.StepCode;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/**
 * Answers that do not stand any more: a session was withdrawn, or a step undone, and nothing is left that says how much. Then the dose is again what it was before
 * the plan followed them.
 */
public final class TakenBack {

  private static final Set<String> STEPS =
      Arrays.stream(StepCode.values()).map(StepCode::name).collect(Collectors.toSet());

  private TakenBack() {}

  /**
   * The request with a prescription more for every exercise whose planned dose follows from answers that are gone.
   *
   * @param changes all that ever changed in the plan, in order
   */
  public static PlanRequest regarded(PlanRequest request, Plan plan, List<PlanChange> changes) {
    Map<String, Prescription> prescribed = new TreeMap<>(request.prescribed());
    plan.sessions().stream()
        .flatMap(session -> session.items().stream())
        .filter(item -> !request.prescribed().containsKey(slug(item)))
        .forEach(
            item ->
                before(item, changes, request)
                    .filter(dose -> !dose.equals(item.dose()))
                    .ifPresent(dose -> prescribed.put(slug(item), restored(item, dose))));
    return request.prescribing(prescribed);
  }

  private static Optional<Dose> before(
      PlannedItem item, List<PlanChange> changes, PlanRequest request) {
    return changes.stream()
        .filter(change -> change.slug().filter(slug(item)::equals).isPresent())
        .filter(TakenBack::isStep)
        .flatMap(change -> change.previous().flatMap(Planned::dose).stream())
        .findFirst()
        .or(() -> start(item, request));
  }

  /** Where the plan was made with the answer, nothing changed in it: then the dose is the one that the level starts at. */
  private static Optional<Dose> start(PlannedItem item, PlanRequest request) {
    boolean followed = item.because().stream().anyMatch(reason -> STEPS.contains(reason.code()));
    return followed
        ? item.exercise()
            .dose()
            .map(stated -> DoseRange.of(stated, item.exercise().kind()))
            .map(
                range ->
                    range.start(request.profile().level(), request.profile().minutesPerSession()))
        : Optional.empty();
  }

  private static boolean isStep(PlanChange change) {
    return change.code() == ChangeCode.PROGRESSED || change.code() == ChangeCode.REDUCED;
  }

  private static Prescription restored(PlannedItem item, Dose dose) {
    return new Prescription(
        slug(item),
        dose,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Inclusion("TAKEN_BACK", "what the other dose followed from was taken back")));
  }

  private static String slug(PlannedItem item) {
    return item.exercise().slug();
  }
}
