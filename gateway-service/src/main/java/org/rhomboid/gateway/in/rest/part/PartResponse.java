package org.rhomboid.gateway.in.rest.part;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.gateway.usecase.part.Part;
import org.rhomboid.gateway.usecase.part.PartStatus;

/** What one service contributes. */
@Schema(name = "ComposedPart")
public record PartResponse(
    @Schema(
            description =
                "OK: right now; STALE: the service cannot be asked, and this was right at asOf; UNAVAILABLE: nothing that is right can be had")
        PartStatus status,
    @Schema(
            description = "the instant for which the data is right; null when unavailable",
            examples = "2026-11-21T08:15:00Z",
            nullable = true)
        String asOf,
    @Schema(
            description =
                "what the owning service answers for it; null when unavailable, and where there is nothing",
            nullable = true)
        Map<String, Object> data) {

  public static PartResponse of(Part<Map<String, Object>> part) {
    String asOf = part.asOf() == null ? null : part.asOf().toString();
    return new PartResponse(part.status(), asOf, part.data());
  }
}
