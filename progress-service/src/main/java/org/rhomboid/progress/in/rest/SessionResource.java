package org.rhomboid.progress.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.rhomboid.kit.creation.Fingerprint;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.kit.page.PageAnswer;
import org.rhomboid.kit.page.PathId;
import org.rhomboid.progress.usecase.FindSession;
import org.rhomboid.progress.usecase.ListSessions;
import org.rhomboid.progress.usecase.RecordSession;
import org.rhomboid.progress.usecase.RevokeSession;

@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {

  private static final int CURSOR_PARTS = 2;

  private final Caller caller;
  private final RecordSession recordSession;
  private final FindSession findSession;
  private final ListSessions listSessions;
  private final RevokeSession revokeSession;
  private final SpokenSafety spoken;

  SessionResource(
      Caller caller,
      RecordSession recordSession,
      FindSession findSession,
      ListSessions listSessions,
      RevokeSession revokeSession,
      SpokenSafety spoken) {
    this.caller = caller;
    this.recordSession = recordSession;
    this.findSession = findSession;
    this.listSessions = listSessions;
    this.revokeSession = revokeSession;
    this.spoken = spoken;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a performed session, once per id")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = SessionRecordedResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Recorded before, with the same body",
      content = @Content(schema = @Schema(implementation = SessionRecordedResponse.class)))
  public Uni<Response> record(SessionRequest request) {
    return recordSession
        .record(caller.member(), caller.unit(), request.toSession(), Fingerprint.of(request))
        .map(outcome -> SessionAnswers.answer(outcome, spoken));
  }

  @GET
  @Operation(summary = "The member's sessions, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = SessionPage.class)))
  @Parameter(
      name = "from",
      in = QUERY,
      description = "First practice day",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last practice day",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  public Uni<Response> list(@Context UriInfo uri) {
    return listSessions
        .list(caller.member(), DateRange.of(uri, CURSOR_PARTS))
        .map(page -> PageAnswer.of(page.map(SessionResponse::of), uri));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One of the member's sessions")
  @APIResponse(
      responseCode = "200",
      description = "The session",
      content = @Content(schema = @Schema(implementation = SessionResponse.class)))
  public Uni<SessionResponse> find(@PathParam("id") String id) {
    return findSession
        .find(caller.member(), PathId.of(id, SessionAnswers::notFound))
        .map(SessionAnswers::found);
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Withdraw one of the member's sessions: streak and statistics follow")
  @APIResponse(responseCode = "204", description = "Withdrawn, now or before")
  public Uni<Response> revoke(@PathParam("id") String id) {
    return revokeSession
        .revoke(caller.member(), PathId.of(id, SessionAnswers::notFound))
        .map(SessionAnswers::answer);
  }
}
