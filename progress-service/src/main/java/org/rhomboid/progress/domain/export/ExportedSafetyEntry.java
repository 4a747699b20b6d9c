package org.rhomboid.progress.domain.export;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the safety record, which is only ever added to.
 *
 * @param kind what happened to the finding: raised, cleared, dismissed, …
 * @param code of the finding
 * @param urgency {@code EMERGENCY}, {@code URGENT} or {@code SEE_A_PROFESSIONAL}
 * @param actor who did it
 * @param note what was said with it, or null
 */
public record ExportedSafetyEntry(
    UUID id,
    Instant at,
    String kind,
    UUID findingId,
    String code,
    String urgency,
    String actor,
    String note) {

  /** Without its content: it is health data. */
  @Override
  public String toString() {
    return "ExportedSafetyEntry[" + id + "]";
  }
}
