package org.rhomboid.routine.in.rest.revision;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.routine.in.rest.PlanResponse;
import org.rhomboid.routine.usecase.revision.MoveSession;

@Path("/plans/current/move")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class MoveResource {

  private final Caller caller;
  private final MoveSession moveSession;
  private final ChangeAnswers answers;

  MoveResource(Caller caller, MoveSession moveSession, ChangeAnswers answers) {
    this.caller = caller;
    this.moveSession = moveSession;
    this.answers = answers;
  }

  @POST
  @Operation(
      summary = "Do a session of the current plan on another day of its week",
      description =
          "What is still to come of the plan keeps every rule: what else is due by now changes with it")
  @APIResponse(
      responseCode = "200",
      description = "The plan as it is now",
      content = @Content(schema = @Schema(implementation = PlanResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "This week has no plan, or the plan no such session")
  @APIResponse(
      responseCode = "409",
      description = "session-over: it is done, or its day is over; safety-hold")
  @APIResponse(
      responseCode = "422",
      description =
          "The day is over, in another week, taken, or leaves no lawful session: says which days are free")
  public Uni<PlanResponse> move(MoveRequest request) {
    return moveSession
        .move(caller.member(), request.sessionId(), request.date())
        .map(answers::answer);
  }
}
