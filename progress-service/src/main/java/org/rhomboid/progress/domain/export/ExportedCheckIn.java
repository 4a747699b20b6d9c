package org.rhomboid.progress.domain.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A check-in as the member sent it. Absent values are null.
 *
 * @param kind {@code INTAKE}, {@code ALONE} or {@code MORNING_AFTER}
 * @param sessionId the session it is about
 * @param pain 0 to 10, numeric rating scale
 * @param symptoms words of the closed vocabulary, sorted
 * @param recordedAt when the server accepted it
 * @param day the date it counts for
 */
public record ExportedCheckIn(
    UUID id,
    Instant at,
    ZoneId zone,
    String kind,
    UUID sessionId,
    Integer pain,
    List<String> symptoms,
    String note,
    Instant recordedAt,
    LocalDate day) {

  public ExportedCheckIn {
    symptoms = List.copyOf(symptoms);
  }

  /** Without its content: it is health data. */
  @Override
  public String toString() {
    return "ExportedCheckIn[" + id + "]";
  }
}
