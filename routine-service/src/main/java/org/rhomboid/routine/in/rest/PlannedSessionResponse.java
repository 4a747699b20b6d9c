package org.rhomboid.routine.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.performed.PlannedSessionState;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.rule.Phase;

/**
 * One session of a plan.
 *
 * @param minutes what the member has for it
 * @param estimatedSeconds what the items take together
 * @param done whether a performed session fulfils it
 * @param doneBy that session, or null
 * @param items in the order in which they are done
 */
public record PlannedSessionResponse(
    UUID id,
    LocalDate date,
    int minutes,
    int estimatedSeconds,
    boolean done,
    UUID doneBy,
    List<Item> items) {

  /**
   * One exercise of the session, in the revision it was planned with.
   *
   * @param estimatedSeconds setting up included
   * @param because why it is in, and in this form
   */
  @Schema(name = "PlannedItem")
  public record Item(
      String slug,
      Layer layer,
      int revision,
      String name,
      Phase phase,
      Dose dose,
      int estimatedSeconds,
      List<PlanResponse.Because> because) {

    public static Item of(PlannedItem item) {
      return new Item(
          item.exercise().slug(),
          item.exercise().layer(),
          item.exercise().revision(),
          item.exercise().name(),
          item.phase(),
          Dose.of(item.dose()),
          item.estimatedSeconds(),
          item.because().stream().map(PlanResponse.Because::of).toList());
    }
  }

  /**
   * What is to be done.
   *
   * @param reps in each direction and on each side, or null
   * @param holdSeconds with {@code reps}: at each of them; or null
   * @param restSeconds between sets
   * @param unit what the numbers count
   */
  @Schema(name = "PlannedDose")
  public record Dose(
      int sets,
      Integer reps,
      Integer holdSeconds,
      boolean perSide,
      int restSeconds,
      DoseUnit unit) {

    public static Dose of(org.rhomboid.routine.domain.dose.Dose dose) {
      return new Dose(
          dose.sets(),
          dose.reps().orElse(null),
          dose.holdSeconds().orElse(null),
          dose.perSide(),
          dose.restSeconds(),
          dose.unit());
    }
  }

  static PlannedSessionResponse of(PlannedSession session, PlannedSessionState state) {
    return new PlannedSessionResponse(
        session.id(),
        session.date(),
        session.minutes(),
        session.estimatedSeconds(),
        state.isDone(),
        doneBy(state),
        session.items().stream().map(Item::of).toList());
  }

  private static UUID doneBy(PlannedSessionState state) {
    return state.completedBy().stream()
        .filter(session -> !state.revoked().contains(session))
        .findFirst()
        .orElse(null);
  }
}
