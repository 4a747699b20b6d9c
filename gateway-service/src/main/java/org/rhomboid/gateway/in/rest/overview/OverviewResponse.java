package org.rhomboid.gateway.in.rest.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.gateway.in.rest.part.PartResponse;
import org.rhomboid.gateway.usecase.overview.Overview;

/** @param range as asked for */
@Schema(name = "Overview")
public record OverviewResponse(
    String range,
    @Schema(description = "planned and done over the range") PartResponse adherence,
    @Schema(description = "the streak as of now") PartResponse streak,
    @Schema(description = "the trend of pain over the range") PartResponse pain,
    @Schema(
            description =
                "the next session of this week's plan that is still to be done; data is null when none is")
        PartResponse nextSession) {

  static OverviewResponse of(Overview overview) {
    return new OverviewResponse(
        overview.range(),
        PartResponse.of(overview.adherence()),
        PartResponse.of(overview.streak()),
        PartResponse.of(overview.pain()),
        PartResponse.of(overview.nextSession()));
  }
}
