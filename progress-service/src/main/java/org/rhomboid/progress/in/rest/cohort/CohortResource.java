package org.rhomboid.progress.in.rest.cohort;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.rhomboid.progress.domain.cohort.CohortRange;
import org.rhomboid.progress.domain.cohort.Grouping;
import org.rhomboid.progress.usecase.cohort.ReadCohort;
import org.rhomboid.progress.usecase.privacy.Actor;

@Path("/cohort")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CohortResource.ANALYST, CohortResource.TENANT_ADMIN})
class CohortResource {

  static final String ANALYST = "analyst";
  static final String TENANT_ADMIN = "tenant-admin";

  private static final String RANGE = "range";
  private static final String GROUP_BY = "groupBy";

  private final Caller caller;
  private final ReadCohort readCohort;

  CohortResource(Caller caller, ReadCohort readCohort) {
    this.caller = caller;
    this.readCohort = readCohort;
  }

  @GET
  @Operation(
      summary = "Figures of groups of members, safe for each of them",
      description =
          "Role analyst or tenant-admin. Of ISO weeks that ended at least a week ago. Figures carry noise and are rounded; groups under the minimum cohort, and others from which these would follow, are not shown. Reading it is recorded")
  @Parameter(
      name = RANGE,
      in = QUERY,
      description = "4, 13 or 52 weeks; 28d where it is left out",
      schema =
          @Schema(
              implementation = String.class,
              enumeration = {"28d", "90d", "1y"}))
  @Parameter(
      name = GROUP_BY,
      in = QUERY,
      description = "All members together where it is left out",
      schema =
          @Schema(
              implementation = String.class,
              enumeration = {"week", "level", "unit"}))
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content = @Content(schema = @Schema(implementation = CohortResponse.class)))
  public Uni<CohortResponse> read(@Context UriInfo uri) {
    Query query = Query.of(uri);
    CohortRange range =
        query.one(RANGE, CohortResource::range, "28d, 90d or 1y").orElse(CohortRange.FOUR_WEEKS);
    Grouping grouping =
        query.one(GROUP_BY, CohortResource::grouping, "week, level or unit").orElse(Grouping.NONE);
    query.checked();
    Actor actor = Actor.of(caller.member(), caller.roles());
    return readCohort.read(actor, range, grouping).map(CohortResponse::of);
  }

  private static CohortRange range(String code) {
    return CohortRange.of(code).orElseThrow(IllegalArgumentException::new);
  }

  private static Grouping grouping(String code) {
    return Grouping.of(code).orElseThrow(IllegalArgumentException::new);
  }
}
