package org.rhomboid.gateway.in.rest;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.gateway.usecase.Part;
import org.rhomboid.gateway.usecase.PartStatus;
import org.rhomboid.gateway.usecase.Today;

/** @param zone IANA name of the zone in which {@code date} is the member's today */
@Schema(name = "Today")
public record TodayResponse(
    LocalDate date,
    @Schema(description = "IANA time zone of the date", examples = "Europe/Madrid") String zone,
    @Schema(description = "today's session of the plan; data is null when none is planned")
        PartResponse session,
    @Schema(description = "the streak as of now") PartResponse streak,
    @Schema(description = "today's desk breaks") PartResponse breaks,
    @Schema(description = "a tip for today") PartResponse tip,
    @Schema(description = "open safety findings") PartResponse safety) {

  /** What one service contributes. */
  @Schema(name = "TodayPart")
  public record PartResponse(
      PartStatus status,
      @Schema(
              description = "the instant for which the data is right; null when unavailable",
              examples = "2026-11-21T08:15:00Z")
          String asOf,
      @Schema(description = "what the owning service answers for it") Map<String, Object> data) {

    static PartResponse of(Part<Map<String, Object>> part) {
      String asOf = part.asOf() == null ? null : part.asOf().toString();
      return new PartResponse(part.status(), asOf, part.data());
    }
  }

  static TodayResponse of(Today today) {
    // No service offers these three yet, and an answer must not pretend that there is nothing to
    // say.
    PartResponse notOffered = PartResponse.of(Part.unavailable());
    return new TodayResponse(
        today.day().date(),
        today.day().zone().getId(),
        PartResponse.of(today.session()),
        PartResponse.of(today.streak()),
        notOffered,
        notOffered,
        notOffered);
  }
}
