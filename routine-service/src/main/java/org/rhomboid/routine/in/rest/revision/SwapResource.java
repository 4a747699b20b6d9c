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
import org.rhomboid.routine.usecase.revision.SwapExercise;

@Path("/plans/current/swap")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SwapResource {

  private final Caller caller;
  private final SwapExercise swapExercise;
  private final ChangeAnswers answers;

  SwapResource(Caller caller, SwapExercise swapExercise, ChangeAnswers answers) {
    this.caller = caller;
    this.swapExercise = swapExercise;
    this.answers = answers;
  }

  @POST
  @Operation(
      summary = "Put another exercise in the place of one",
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
          "The session does not have the exercise, none fits in its place, or a rule excludes the one asked for: says why")
  public Uni<PlanResponse> swap(SwapRequest request) {
    return swapExercise.swap(caller.member(), request.toWish()).map(answers::answer);
  }
}
