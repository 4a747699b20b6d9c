package org.rhomboid.catalog.in.rest;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.usecase.CountLibrary;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Query;

/** What an organisation has made of the library. */
@Path("/organization/library")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({LibraryResource.ANALYST, ExerciseEditing.TENANT_ADMIN})
class LibraryResource {

  static final String ANALYST = "analyst";

  private final Caller caller;
  private final CountLibrary countLibrary;

  LibraryResource(Caller caller, CountLibrary countLibrary) {
    this.caller = caller;
    this.countLibrary = countLibrary;
  }

  @GET
  @Operation(
      summary = "How many exercises of the library there are, and what the tenant makes of them",
      description = "Role analyst or tenant-admin")
  @APIResponse(
      responseCode = "200",
      description = "The numbers",
      content = @Content(schema = @Schema(implementation = LibraryResponse.class)))
  public Uni<LibraryResponse> count(@Context UriInfo uri) {
    Query.of(uri).checked();
    return countLibrary.count(caller.tenant()).map(LibraryResponse::of);
  }
}
