package org.rhomboid.progress.in.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.PathId;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.usecase.ClearSafety;
import org.rhomboid.progress.usecase.DismissFinding;
import org.rhomboid.progress.usecase.ReadSafety;

@Path("/safety")
@Produces(MediaType.APPLICATION_JSON)
class SafetyResource {

  private final Caller caller;
  private final ReadSafety readSafety;
  private final ClearSafety clearSafety;
  private final DismissFinding dismissFinding;
  private final SpokenSafety spoken;

  SafetyResource(
      Caller caller,
      ReadSafety readSafety,
      ClearSafety clearSafety,
      DismissFinding dismissFinding,
      SpokenSafety spoken) {
    this.caller = caller;
    this.readSafety = readSafety;
    this.clearSafety = clearSafety;
    this.dismissFinding = dismissFinding;
    this.spoken = spoken;
  }

  @GET
  @Operation(
      summary = "The member's open findings, each with what to do",
      description = "Guidance is in the language of Accept-Language: en, de, es or fr")
  @APIResponse(
      responseCode = "200",
      description = "What is open",
      content = @Content(schema = @Schema(implementation = SafetyResponse.class)))
  public Uni<Response> read() {
    return readSafety.read(caller.member()).map(this::shown);
  }

  @POST
  @Path("/clearance")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  @Operation(
      summary = "Confirm that a professional cleared the member",
      description =
          "Beside two check-ins of low pain after strong pain, nothing else ends a hold. Without findings: all that are open")
  @APIResponse(
      responseCode = "200",
      description = "Recorded; what is still open",
      content = @Content(schema = @Schema(implementation = SafetyResponse.class)))
  public Uni<Response> clear(ClearanceRequest request) {
    return clearSafety
        .clear(caller.member(), ClearanceAnswers.orEmpty(request).by(null))
        .map(outcome -> shown(ClearanceAnswers.ofMember(outcome)));
  }

  @DELETE
  @Path("/findings/{id}")
  @Operation(
      summary = "Put advice away",
      description = "What holds is not put away: 409 hold-needs-clearance")
  @APIResponse(responseCode = "204", description = "Put away")
  public Uni<Response> dismiss(@PathParam("id") String id) {
    return dismissFinding
        .dismiss(caller.member(), PathId.of(id, ClearanceAnswers::noFinding))
        .map(ClearanceAnswers::dismissed);
  }

  private Response shown(SafetyState safety) {
    return spoken.told(Response.ok(spoken.of(safety))).build();
  }
}
