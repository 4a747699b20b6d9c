package org.rhomboid.routine.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.kit.page.PageAnswer;
import org.rhomboid.kit.page.PathId;
import org.rhomboid.routine.in.rest.safety.HoldAnswers;
import org.rhomboid.routine.usecase.FindPlan;
import org.rhomboid.routine.usecase.ListPlans;
import org.rhomboid.routine.usecase.ReadCurrentPlan;
import org.rhomboid.routine.usecase.safety.DraftWhenSafe;

@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {

  private static final int CURSOR_PARTS = 2;

  private final Caller caller;
  private final DraftWhenSafe draftWhenSafe;
  private final ReadCurrentPlan readCurrentPlan;
  private final FindPlan findPlan;
  private final ListPlans listPlans;
  private final HoldAnswers hold;

  PlanResource(
      Caller caller,
      DraftWhenSafe draftWhenSafe,
      ReadCurrentPlan readCurrentPlan,
      FindPlan findPlan,
      ListPlans listPlans,
      HoldAnswers hold) {
    this.caller = caller;
    this.draftWhenSafe = draftWhenSafe;
    this.readCurrentPlan = readCurrentPlan;
    this.findPlan = findPlan;
    this.listPlans = listPlans;
    this.hold = hold;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Plan a week, once per id; another id for a planned week supersedes",
      description =
          "Nothing is planned while a safety hold is open, or while nobody can tell. A plan that is there is answered as it is, on hold or not")
  @APIResponse(
      responseCode = "201",
      description = "Planned, from today on",
      content = @Content(schema = @Schema(implementation = PlanResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Planned before, with the same body",
      content = @Content(schema = @Schema(implementation = PlanResponse.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "safety-hold: its guidance, a list of lines to show in this order, says what to do, in the language of Accept-Language (en, de, es or fr);"
              + " profile-required; id-reused")
  @APIResponse(
      responseCode = "503",
      description =
          "safety-unknown: nobody can tell whether a hold is open; catalog-not-ready; both with Retry-After")
  public Uni<Response> draft(PlanRequest request) {
    return draftWhenSafe
        .draft(caller.member(), request.toDemand(), hold.asker())
        .map(outcome -> PlanAnswers.answer(outcome, hold));
  }

  @GET
  @Operation(summary = "The member's plans, the latest week first, superseded ones too")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = PlanPage.class)))
  @Parameter(
      name = "from",
      in = QUERY,
      description = "The week of this date and later ones",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "to",
      in = QUERY,
      description = "The week of this date and earlier ones",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  public Uni<Response> list(@Context UriInfo uri) {
    return listPlans
        .list(caller.member(), DateRange.of(uri, CURSOR_PARTS))
        .map(page -> PageAnswer.of(page.map(PlanResponse::of), uri));
  }

  @GET
  @Path("/current")
  @Operation(summary = "The plan in force in the member's current week")
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content = @Content(schema = @Schema(implementation = PlanResponse.class)))
  public Uni<PlanResponse> current() {
    return readCurrentPlan.read(caller.member()).map(PlanAnswers::current);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One of the member's plans")
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content = @Content(schema = @Schema(implementation = PlanResponse.class)))
  public Uni<PlanResponse> find(@PathParam("id") String id) {
    return findPlan
        .find(caller.member(), PathId.of(id, PlanAnswers::notFound))
        .map(PlanAnswers::found);
  }
}
