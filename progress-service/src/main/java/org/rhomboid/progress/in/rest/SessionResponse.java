package org.rhomboid.progress.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.progress.domain.session.Effort;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;

/**
 * A recorded session.
 *
 * @param zone IANA time zone it was done in
 * @param painBefore 0 to 10, or null
 * @param painAfter 0 to 10, or null
 * @param recordedAt when the server accepted it
 * @param practiceDay the local date it counts for: a fact, never recomputed
 * @param late whether that date was already over for the member when it was recorded
 */
public record SessionResponse(
    UUID id,
    UUID plannedSessionId,
    UUID replaces,
    Instant startedAt,
    Instant completedAt,
    String zone,
    List<Item> items,
    Integer painBefore,
    Integer painAfter,
    List<String> symptoms,
    String note,
    Instant recordedAt,
    LocalDate practiceDay,
    boolean late) {

  /** One exercise of the session. */
  @Schema(name = "PerformedItem")
  public record Item(
      String slug,
      int revision,
      int setsDone,
      Integer repsDone,
      Integer holdSeconds,
      Outcome outcome,
      Effort effort,
      Integer pain) {

    static Item of(PerformedItem item) {
      return new Item(
          item.slug(),
          item.revision(),
          item.setsDone(),
          item.repsDone(),
          item.holdSeconds(),
          item.outcome(),
          item.effort(),
          item.pain());
    }
  }

  static SessionResponse of(RecordedSession recorded) {
    PerformedSession session = recorded.session();
    return new SessionResponse(
        session.id(),
        session.plannedSessionId(),
        session.replaces(),
        session.startedAt(),
        session.completedAt(),
        session.zone().getId(),
        session.items().stream().map(Item::of).toList(),
        session.painBefore(),
        session.painAfter(),
        session.symptoms().stream().sorted().toList(),
        session.note(),
        recorded.recordedAt(),
        recorded.practiceDay(),
        recorded.late());
  }
}
