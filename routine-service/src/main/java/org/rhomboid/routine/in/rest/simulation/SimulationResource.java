package org.rhomboid.routine.in.rest.simulation;

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
import org.rhomboid.routine.in.rest.PlanAnswers;
import org.rhomboid.routine.in.rest.safety.HoldAnswers;
import org.rhomboid.routine.usecase.simulation.SimulatePlans;
import org.rhomboid.routine.usecase.simulation.SimulationOutcome;

@Path("/plans/simulate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SimulationResource {

  private final Caller caller;
  private final SimulatePlans simulatePlans;
  private final HoldAnswers hold;

  SimulationResource(Caller caller, SimulatePlans simulatePlans, HoldAnswers hold) {
    this.caller = caller;
    this.simulatePlans = simulatePlans;
    this.hold = hold;
  }

  @POST
  @Operation(
      summary = "The coming weeks, if they went as stated",
      description = "The same rules as for plans; nothing is stored")
  @APIResponse(
      responseCode = "200",
      description = "The weeks, the current one first",
      content = @Content(schema = @Schema(implementation = SimulationResponse.class)))
  @APIResponse(responseCode = "409", description = "profile-required; safety-hold")
  @APIResponse(responseCode = "503", description = "catalog-not-ready")
  public Uni<SimulationResponse> simulate(SimulationRequest request) {
    return simulatePlans.simulate(caller.member(), request.toStatedWeeks()).map(this::answer);
  }

  private SimulationResponse answer(SimulationOutcome outcome) {
    if (outcome instanceof SimulationOutcome.Simulated simulated) {
      return SimulationResponse.of(simulated.weeks());
    }
    if (outcome instanceof SimulationOutcome.OnHold) {
      throw hold.onHold();
    }
    throw outcome instanceof SimulationOutcome.ProfileRequired
        ? PlanAnswers.profileRequired()
        : PlanAnswers.catalogNotReady();
  }
}
