package org.rhomboid.gateway.in.rest.dashboard;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.rhomboid.gateway.usecase.dashboard.ComposeDashboard;

/** The organisation's console in one answer. */
@Path("/api/v1/organization/dashboard")
@Tag(name = "Dashboard")
@RolesAllowed({"analyst", "tenant-admin"})
public class DashboardResource {

  private static final List<String> RANGES = List.of("28d", "90d", "1y");

  private final ComposeDashboard composeDashboard;
  private final AskingCaller caller;

  DashboardResource(ComposeDashboard composeDashboard, AskingCaller caller) {
    this.composeDashboard = composeDashboard;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getDashboard",
      summary = "What the organisation's console shows, from all services in parallel",
      description =
          "Role analyst or tenant-admin: else 403. The cohort's figures are those of GET /cohort, with the same protection, and reading them is recorded as there")
  @Parameter(
      name = "range",
      in = QUERY,
      description = "Of the cohort's figures; 28d where it is left out",
      schema =
          @Schema(
              implementation = String.class,
              enumeration = {"28d", "90d", "1y"}))
  public Uni<DashboardResponse> dashboard(@Context UriInfo uri, @Context HttpHeaders headers) {
    String range = RangeQuery.of(uri, RANGES);
    return composeDashboard.compose(range, caller.asking(headers)).map(DashboardResponse::of);
  }
}
