package org.rhomboid.gateway.in.rest.today;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.gateway.in.rest.part.PartResponse;
import org.rhomboid.gateway.usecase.today.Today;

/** @param zone IANA name of the zone in which {@code date} is the member's today */
@Schema(name = "Today")
public record TodayResponse(
    LocalDate date,
    @Schema(description = "IANA time zone of the date", examples = "Europe/Madrid") String zone,
    @Schema(description = "today's session of the plan; data is null when none is to be done")
        PartResponse session,
    @Schema(description = "the streak as of now") PartResponse streak,
    @Schema(
            description =
                "today's desk breaks; data is null without a profile and while a hold is open")
        PartResponse breaks,
    @Schema(description = "a tip for today, the same all day") PartResponse tip,
    @Schema(description = "open safety findings") PartResponse safety) {

  static TodayResponse of(Today today) {
    return new TodayResponse(
        today.day().date(),
        today.day().zone().getId(),
        PartResponse.of(today.session()),
        PartResponse.of(today.streak()),
        PartResponse.of(today.breaks()),
        PartResponse.of(today.tip()),
        PartResponse.of(today.safety()));
  }
}
