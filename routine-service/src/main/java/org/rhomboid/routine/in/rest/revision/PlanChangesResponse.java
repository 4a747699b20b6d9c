package org.rhomboid.routine.in.rest.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.in.rest.PlanResponse;
import org.rhomboid.routine.in.rest.PlannedSessionResponse;
import org.rhomboid.routine.usecase.revision.RecordedChange;

/**
 * What changed in a plan since it was made.
 *
 * @param items in order
 * @param next always null: it is one page
 */
@Schema(name = "PlanChanges")
public record PlanChangesResponse(List<Change> items, String next) {

  /**
   * One change.
   *
   * @param slug the exercise whose entry changed; null where the whole session did
   * @param previous the changed parts as they were, or null
   * @param next the changed parts as they are, or null
   * @param because for the member alone
   * @param undone whether the member undid it
   */
  @Schema(name = "PlanChange")
  public record Change(
      UUID id,
      Instant at,
      UUID sessionId,
      String slug,
      Parts previous,
      Parts next,
      ChangeCode code,
      PlanResponse.Because because,
      boolean undone) {

    static Change of(RecordedChange recorded) {
      PlanChange change = recorded.change();
      return new Change(
          recorded.id(),
          recorded.at(),
          change.sessionId(),
          change.slug().orElse(null),
          change.previous().map(Parts::of).orElse(null),
          change.next().map(Parts::of).orElse(null),
          change.code(),
          PlanResponse.Because.of(change.because()),
          recorded.undone());
    }
  }

  /** The parts of a session or an item that a change touches; the others are null. */
  @Schema(name = "PlanChangeParts")
  public record Parts(
      LocalDate date,
      String slug,
      Layer layer,
      Integer revision,
      PlannedSessionResponse.Dose dose) {

    static Parts of(org.rhomboid.routine.domain.planning.revision.Planned parts) {
      return new Parts(
          parts.date().orElse(null),
          parts.slug().orElse(null),
          parts.layer().orElse(null),
          parts.revision().orElse(null),
          parts.dose().map(PlannedSessionResponse.Dose::of).orElse(null));
    }
  }

  static PlanChangesResponse of(List<RecordedChange> changes) {
    return new PlanChangesResponse(changes.stream().map(Change::of).toList(), null);
  }
}
