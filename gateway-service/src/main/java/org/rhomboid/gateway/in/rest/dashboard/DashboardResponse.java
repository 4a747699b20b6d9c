package org.rhomboid.gateway.in.rest.dashboard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.gateway.in.rest.part.PartResponse;
import org.rhomboid.gateway.usecase.dashboard.Dashboard;
import org.rhomboid.gateway.usecase.dashboard.EventLag;

/** @param range as asked for */
@Schema(name = "Dashboard")
public record DashboardResponse(
    String range,
    @Schema(description = "the figures of all members together, as GET /cohort has them")
        PartResponse cohort,
    @Schema(description = "exercises of the library, overlaid, hidden and of the tenant's own")
        PartResponse library,
    @Schema(
            description =
                "behind: records that were announced and not handled yet, in all; groups: the same for each consumer group, by name. Of the whole platform, not of one tenant")
        PartResponse events) {

  static DashboardResponse of(Dashboard dashboard) {
    return new DashboardResponse(
        dashboard.range(),
        PartResponse.of(dashboard.cohort()),
        PartResponse.of(dashboard.library()),
        PartResponse.of(dashboard.events().map(DashboardResponse::events)));
  }

  private static Map<String, Object> events(EventLag lag) {
    long behind = lag.behind().values().stream().mapToLong(Long::longValue).sum();
    List<Map<String, Object>> groups =
        new TreeMap<>(lag.behind())
            .entrySet().stream()
                .map(
                    group ->
                        Map.<String, Object>of("name", group.getKey(), "behind", group.getValue()))
                .toList();
    return Map.of("behind", behind, "groups", groups);
  }
}
