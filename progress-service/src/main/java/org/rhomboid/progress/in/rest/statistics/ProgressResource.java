package org.rhomboid.progress.in.rest.statistics;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Query;
import org.rhomboid.progress.domain.statistics.ProgressRange;
import org.rhomboid.progress.usecase.statistics.ReadProgress;

@Path("/progress")
@Produces(MediaType.APPLICATION_JSON)
class ProgressResource {

  private static final String RANGE = "range";

  private final Caller caller;
  private final ReadProgress readProgress;

  ProgressResource(Caller caller, ReadProgress readProgress) {
    this.caller = caller;
    this.readProgress = readProgress;
  }

  @GET
  @Operation(summary = "The member's practice day by day up to today, for plots")
  @Parameter(
      name = RANGE,
      in = QUERY,
      description = "7, 28 or 90 days or a year, today the last of them; 28d where it is left out",
      schema =
          @Schema(
              implementation = String.class,
              enumeration = {"7d", "28d", "90d", "1y"}))
  @APIResponse(
      responseCode = "200",
      description = "A row for each date",
      content = @Content(schema = @Schema(implementation = ProgressResponse.class)))
  public Uni<ProgressResponse> read(@Context UriInfo uri) {
    return readProgress.read(caller.member(), range(uri)).map(ProgressResponse::of);
  }

  private static ProgressRange range(UriInfo uri) {
    Query query = Query.of(uri);
    ProgressRange range =
        query
            .one(RANGE, ProgressResource::range, "7d, 28d, 90d or 1y")
            .orElse(ProgressRange.FOUR_WEEKS);
    query.checked();
    return range;
  }

  private static ProgressRange range(String code) {
    return ProgressRange.of(code).orElseThrow(IllegalArgumentException::new);
  }
}
