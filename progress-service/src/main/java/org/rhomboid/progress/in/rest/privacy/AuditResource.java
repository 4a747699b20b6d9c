package org.rhomboid.progress.in.rest.privacy;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.rhomboid.progress.usecase.privacy.Actor;
import org.rhomboid.progress.usecase.privacy.ReadAudit;

@Path("/organization/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(AuditResource.TENANT_ADMIN)
class AuditResource {

  static final String TENANT_ADMIN = "tenant-admin";

  private static final int CURSOR_PARTS = 2;

  private final Caller caller;
  private final ReadAudit readAudit;

  AuditResource(Caller caller, ReadAudit readAudit) {
    this.caller = caller;
    this.readAudit = readAudit;
  }

  @GET
  @Operation(
      summary = "What administrators, coaches and analysts did, newest first",
      description = "Role tenant-admin. Reading it is recorded too")
  @Parameter(
      name = "from",
      in = QUERY,
      description = "First date, in UTC",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last date, in UTC",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = AuditPage.class)))
  public Uni<Response> read(@Context UriInfo uri) {
    return readAudit
        .read(Actor.of(caller.member(), caller.roles()), DateRange.of(uri, CURSOR_PARTS))
        .map(page -> PageAnswer.of(page.map(AuditEntryResponse::of), uri));
  }
}
