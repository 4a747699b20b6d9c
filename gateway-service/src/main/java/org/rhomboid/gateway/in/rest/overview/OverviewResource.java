package org.rhomboid.gateway.in.rest.overview;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rhomboid.gateway.in.rest.part.AskingCaller;
import org.rhomboid.gateway.in.rest.part.RangeQuery;
import org.rhomboid.gateway.usecase.overview.ComposeOverview;

/** The progress screen in one answer. */
@Path("/api/v1/overview")
@Tag(name = "Overview")
public class OverviewResource {

  private static final List<String> RANGES = List.of("7d", "28d", "90d", "1y");

  private final ComposeOverview composeOverview;
  private final AskingCaller caller;

  OverviewResource(ComposeOverview composeOverview, AskingCaller caller) {
    this.composeOverview = composeOverview;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getOverview",
      summary = "What the member's progress screen shows, from all services in parallel",
      description =
          "A service that cannot be asked costs its own part. Only the next session is ever STALE")
  @Parameter(
      name = "range",
      in = QUERY,
      description = "Of adherence and pain; 28d where it is left out",
      schema =
          @Schema(
              implementation = String.class,
              enumeration = {"7d", "28d", "90d", "1y"}))
  public Uni<OverviewResponse> overview(@Context UriInfo uri, @Context HttpHeaders headers) {
    String range = RangeQuery.of(uri, RANGES);
    return composeOverview.compose(range, caller.asking(headers)).map(OverviewResponse::of);
  }
}
