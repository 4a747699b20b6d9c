package org.rhomboid.routine.in.rest.template;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.PageAnswer;
import org.rhomboid.kit.page.Query;
import org.rhomboid.routine.in.rest.Preconditions;
import org.rhomboid.routine.usecase.template.DeleteTemplate;
import org.rhomboid.routine.usecase.template.ReadTemplates;
import org.rhomboid.routine.usecase.template.SaveTemplate;

@Path("/organization/templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({TemplateResource.TENANT_ADMIN, TemplateResource.COACH})
class TemplateResource {

  static final String TENANT_ADMIN = "tenant-admin";
  static final String COACH = "coach";

  private final Caller caller;
  private final ReadTemplates readTemplates;
  private final SaveTemplate saveTemplate;
  private final DeleteTemplate deleteTemplate;

  TemplateResource(
      Caller caller,
      ReadTemplates readTemplates,
      SaveTemplate saveTemplate,
      DeleteTemplate deleteTemplate) {
    this.caller = caller;
    this.readTemplates = readTemplates;
    this.saveTemplate = saveTemplate;
    this.deleteTemplate = deleteTemplate;
  }

  @GET
  @Operation(
      summary = "The organisation's templates, by name",
      description = "Role tenant-admin or coach")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = TemplatePage.class)))
  public Uni<Response> list(@Context UriInfo uri) {
    Query query = Query.of(uri);
    int limit = query.limit();
    Optional<Cursor> after = query.cursor(1);
    query.checked();
    return readTemplates
        .list(caller.tenant(), after, limit)
        .map(page -> PageAnswer.of(page.map(TemplateResponse::of), uri));
  }

  @GET
  @Path("/{name}")
  @Operation(
      summary = "A template, with its version as the ETag",
      description = "Role tenant-admin or coach")
  @APIResponse(
      responseCode = "200",
      description = "The template",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Uni<Response> find(@PathParam("name") String name) {
    return readTemplates
        .find(caller.tenant(), TemplateAnswers.asked(name))
        .map(TemplateAnswers::found);
  }

  @PUT
  @Path("/{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(TENANT_ADMIN)
  @Operation(
      summary = "Write a template; the running plans of whoever is enrolled follow",
      description =
          "Role tenant-admin. What it says takes the place of what members say while their weeks are planned; what a member may not do, dislikes or has no equipment for"
              + " stays out all the same. Each change is a new version: sessions from today on are planned anew within moments, those done stay")
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
      description = "The first of that name",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or as it was",
      content = @Content(schema = @Schema(implementation = TemplateResponse.class)))
  public Uni<Response> save(
      @PathParam("name") String name, TemplateRequest request, @Context HttpHeaders headers) {
    return saveTemplate
        .save(
            caller.tenant(),
            TemplateAnswers.named(name),
            request.toTemplate(),
            Preconditions.of(headers))
        .map(TemplateAnswers::answer);
  }

  @DELETE
  @Path("/{name}")
  @RolesAllowed(TENANT_ADMIN)
  @Operation(
      summary = "Delete a template; whoever is enrolled is in none, and their plans follow",
      description = "Role tenant-admin")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      description = "Delete only the version with this ETag",
      schema = @Schema(implementation = String.class))
  @APIResponse(responseCode = "204", description = "Deleted")
  public Uni<Response> delete(@PathParam("name") String name, @Context HttpHeaders headers) {
    return deleteTemplate
        .delete(caller.tenant(), TemplateAnswers.asked(name), Preconditions.of(headers))
        .map(TemplateAnswers::answer);
  }
}
