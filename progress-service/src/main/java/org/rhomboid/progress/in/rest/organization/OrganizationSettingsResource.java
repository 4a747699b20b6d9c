package org.rhomboid.progress.in.rest.organization;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.progress.domain.organization.Organization;
import org.rhomboid.progress.in.rest.Preconditions;
import org.rhomboid.progress.usecase.organization.ReadSettings;
import org.rhomboid.progress.usecase.organization.SaveSettings;
import org.rhomboid.progress.usecase.organization.SettingsOutcome;
import org.rhomboid.progress.usecase.privacy.Actor;

@Path("/organization/settings")
@Produces(MediaType.APPLICATION_JSON)
class OrganizationSettingsResource {

  private static final String TENANT_ADMIN = "tenant-admin";

  private final Caller caller;
  private final ReadSettings readSettings;
  private final SaveSettings saveSettings;

  OrganizationSettingsResource(
      Caller caller, ReadSettings readSettings, SaveSettings saveSettings) {
    this.caller = caller;
    this.readSettings = readSettings;
    this.saveSettings = saveSettings;
  }

  @GET
  @Operation(summary = "What the organisation has decided, with its version as the ETag")
  @Parameter(
      name = HttpHeaders.IF_NONE_MATCH,
      in = ParameterIn.HEADER,
      description = "304 where it still has this ETag",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "The settings in force; the defaults where nothing was decided",
      content = @Content(schema = @Schema(implementation = OrganizationSettingsResponse.class)))
  @APIResponse(responseCode = "304", description = "Unchanged")
  public Uni<Response> read(@Context HttpHeaders headers) {
    return readSettings.read(actor()).map(found -> found(found, headers));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(TENANT_ADMIN)
  @Operation(
      summary = "Replace all of the organisation's settings",
      description =
          "Role tenant-admin. What is left out has its default. A change of the streak policy counts from each member's next day, or next week where weeks are counted")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      description = "Replace only the version with this ETag",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "In force",
      content = @Content(schema = @Schema(implementation = OrganizationSettingsResponse.class)))
  public Uni<Response> save(OrganizationSettingsRequest request, @Context HttpHeaders headers) {
    return saveSettings
        .save(actor(), request.toSettings(), Preconditions.of(headers))
        .map(OrganizationSettingsResource::answer);
  }

  private Actor actor() {
    return Actor.of(caller.member(), caller.roles());
  }

  private static Response found(Organization organization, HttpHeaders headers) {
    return Preconditions.isKnown(headers, organization.version())
        ? Response.notModified(Preconditions.tag(organization.version())).build()
        : shown(organization);
  }

  private static Response answer(SettingsOutcome outcome) {
    if (outcome instanceof SettingsOutcome.Saved saved) {
      return shown(saved.organization());
    }
    throw KitProblem.PRECONDITION_FAILED.because("read the settings again, then change those");
  }

  private static Response shown(Organization organization) {
    return Response.ok(OrganizationSettingsResponse.of(organization.settings()))
        .tag(Preconditions.tag(organization.version()))
        .build();
  }
}
