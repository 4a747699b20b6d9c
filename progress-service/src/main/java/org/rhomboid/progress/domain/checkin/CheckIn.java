package org.rhomboid.progress.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.progress.domain.safety.Report;
import org.rhomboid.progress.domain.safety.ReportKind;

/**
 * A check-in as the member's client tells it. Absent values are null. Health data.
 *
 * @param id made by the client
 * @param at when the member reported it
 * @param zone where the member was
 * @param kind on which occasion
 * @param sessionId the session it follows; null where there is none
 * @param pain 0 to 10, numeric rating scale
 * @param symptoms words of the closed vocabulary
 * @param note the member's own words
 */
public record CheckIn(
    UUID id,
    Instant at,
    ZoneId zone,
    ReportKind kind,
    UUID sessionId,
    Integer pain,
    Set<String> symptoms,
    String note) {

  public CheckIn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(kind, "kind");
    symptoms = Set.copyOf(symptoms);
  }

  /** As safety reads it. */
  public Report report(LocalDate day) {
    return new Report(id, kind, at, day, pain, List.of(), symptoms);
  }

  /** Without its content, which must not reach a log by accident. */
  @Override
  public String toString() {
    return "CheckIn[" + id + "]";
  }
}
