package org.rhomboid.routine.in.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.routine.usecase.ReadProfile;
import org.rhomboid.routine.usecase.SaveProfile;

@Path("/profile")
@Produces(MediaType.APPLICATION_JSON)
class ProfileResource {

  private final Caller caller;
  private final ReadProfile readProfile;
  private final SaveProfile saveProfile;

  ProfileResource(Caller caller, ReadProfile readProfile, SaveProfile saveProfile) {
    this.caller = caller;
    this.readProfile = readProfile;
    this.saveProfile = saveProfile;
  }

  @GET
  @Operation(summary = "The member's profile, with its version as the ETag")
  @APIResponse(
      responseCode = "200",
      description = "The profile",
      content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
  public Uni<Response> read() {
    return readProfile.read(caller.member()).map(ProfileAnswers::found);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace the member's whole profile")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      description = "Replace only the version with this ETag",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = HttpHeaders.IF_NONE_MATCH,
      in = ParameterIn.HEADER,
      description = "*: only where there is none yet",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "201",
      description = "The member's first profile",
      content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced",
      content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
  public Uni<Response> save(ProfileRequest request, @Context HttpHeaders headers) {
    return saveProfile
        .save(caller.member(), request.toProfile(), Preconditions.of(headers))
        .map(ProfileAnswers::answer);
  }
}
