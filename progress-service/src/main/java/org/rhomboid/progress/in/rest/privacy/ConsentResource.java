package org.rhomboid.progress.in.rest.privacy;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Query;
import org.rhomboid.progress.in.rest.Preconditions;
import org.rhomboid.progress.usecase.privacy.GiveConsent;
import org.rhomboid.progress.usecase.privacy.ReadConsents;

@Path("/me/consents")
@Produces(MediaType.APPLICATION_JSON)
class ConsentResource {

  private final Caller caller;
  private final ReadConsents readConsents;
  private final GiveConsent giveConsent;

  ConsentResource(Caller caller, ReadConsents readConsents, GiveConsent giveConsent) {
    this.caller = caller;
    this.readConsents = readConsents;
    this.giveConsent = giveConsent;
  }

  @GET
  @Operation(summary = "What the member has agreed to, now and before, newest first")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(
      responseCode = "200",
      description = "Where the member stands, and a page of how it came to that",
      content = @Content(schema = @Schema(implementation = ConsentsResponse.class)))
  public Uni<Response> read(@Context UriInfo uri) {
    Query query = Query.of(uri);
    OptionalLong before =
        query.cursor(1).map(ConsentAnswers::before).orElseGet(OptionalLong::empty);
    int limit = query.limit();
    query.checked();
    return readConsents
        .read(caller.member(), before, limit)
        .map(history -> ConsentAnswers.found(history, uri));
  }

  @PUT
  @Path("/health-data")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Agree that health data (pain, symptoms, notes) is kept, or withdraw",
      description =
          "Once withdrawn, requests with health data are refused. What was recorded before stays until it is deleted")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = HEADER,
      description = "Only where nothing was said since this ETag",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "Where the member stands now",
      content = @Content(schema = @Schema(implementation = CurrentConsentResponse.class)))
  public Uni<Response> give(ConsentRequest request, @Context HttpHeaders headers) {
    return giveConsent
        .give(caller.member(), request.version(), request.given(), Preconditions.of(headers))
        .map(ConsentAnswers::answer);
  }
}
