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
import org.rhomboid.progress.usecase.EndPause;
import org.rhomboid.progress.usecase.MakePause;
import org.rhomboid.progress.usecase.ReadPauses;

@Path("/pauses")
@Produces(MediaType.APPLICATION_JSON)
class PauseResource {

  private static final int CURSOR_PARTS = 2;

  private final Caller caller;
  private final MakePause makePause;
  private final EndPause endPause;
  private final ReadPauses readPauses;

  PauseResource(Caller caller, MakePause makePause, EndPause endPause, ReadPauses readPauses) {
    this.caller = caller;
    this.makePause = makePause;
    this.endPause = endPause;
    this.readPauses = readPauses;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Pause from today or later, once per id: nothing is asked of the streak on these dates")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = PauseMadeResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Made before, with the same body",
      content = @Content(schema = @Schema(implementation = PauseMadeResponse.class)))
  public Uni<Response> make(PauseRequest request) {
    return makePause
        .make(caller.member(), caller.unit(), request.toPause(), Fingerprint.of(request))
        .map(PauseAnswers::made);
  }

  @GET
  @Operation(summary = "The member's pauses, the latest first")
  @Parameter(
      name = "from",
      in = QUERY,
      description = "Those that last until this date or longer",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Those that begin on this date or before",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = PausePage.class)))
  public Uni<Response> list(@Context UriInfo uri) {
    return readPauses
        .list(caller.member(), DateRange.of(uri, CURSOR_PARTS))
        .map(page -> PageAnswer.of(page.map(PauseResponse::of), uri));
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "End a pause: today asks for practice again",
      description =
          "One that has not begun is as if never made. One that is over stays as it was: 409 pause-over")
  @APIResponse(responseCode = "204", description = "Ended")
  public Uni<Response> end(@PathParam("id") String id) {
    return endPause
        .end(caller.member(), PathId.of(id, PauseAnswers::notFound))
        .map(PauseAnswers::ended);
  }
}
