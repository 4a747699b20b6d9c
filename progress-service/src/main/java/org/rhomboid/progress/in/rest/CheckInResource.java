package org.rhomboid.progress.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.usecase.CheckInOutcome;
import org.rhomboid.progress.usecase.FindCheckIn;
import org.rhomboid.progress.usecase.ReadCheckIns;
import org.rhomboid.progress.usecase.RecordCheckIn;

@Path("/check-ins")
@Produces(MediaType.APPLICATION_JSON)
class CheckInResource {

  private static final int CURSOR_PARTS = 2;

  private final Caller caller;
  private final RecordCheckIn recordCheckIn;
  private final FindCheckIn findCheckIn;
  private final ReadCheckIns readCheckIns;
  private final SpokenSafety spoken;

  CheckInResource(
      Caller caller,
      RecordCheckIn recordCheckIn,
      FindCheckIn findCheckIn,
      ReadCheckIns readCheckIns,
      SpokenSafety spoken) {
    this.caller = caller;
    this.recordCheckIn = recordCheckIn;
    this.findCheckIn = findCheckIn;
    this.readCheckIns = readCheckIns;
    this.spoken = spoken;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record pain and symptoms, once per id, and learn at once what they raise",
      description = "Guidance is in the language of Accept-Language: en, de, es or fr")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = CheckInRecordedResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Recorded before, with the same body",
      content = @Content(schema = @Schema(implementation = CheckInRecordedResponse.class)))
  public Uni<Response> record(CheckInRequest request) {
    return recordCheckIn
        .record(caller.member(), caller.unit(), request.toCheckIn(), Fingerprint.of(request))
        .map(this::answer);
  }

  @GET
  @Operation(summary = "The member's check-ins, newest first")
  @Parameter(
      name = "from",
      in = QUERY,
      description = "First date",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last date",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = CheckInPage.class)))
  public Uni<Response> list(@Context UriInfo uri) {
    return readCheckIns
        .list(caller.member(), DateRange.of(uri, CURSOR_PARTS))
        .map(page -> PageAnswer.of(page.map(CheckInResponse::of), uri));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One of the member's check-ins")
  @APIResponse(
      responseCode = "200",
      description = "The check-in",
      content = @Content(schema = @Schema(implementation = CheckInResponse.class)))
  public Uni<CheckInResponse> find(@PathParam("id") String id) {
    return findCheckIn
        .find(caller.member(), PathId.of(id, CheckInResource::notFound))
        .map(found -> found.map(CheckInResponse::of).orElseThrow(CheckInResource::notFound));
  }

  private Response answer(CheckInOutcome outcome) {
    if (outcome instanceof CheckInOutcome.Recorded recorded) {
      URI location = URI.create("/check-ins/" + recorded.checkIn().checkIn().id());
      return shown(Response.created(location), recorded.checkIn(), recorded.safety());
    }
    if (outcome instanceof CheckInOutcome.AlreadyRecorded again) {
      return shown(Response.ok(), again.checkIn(), again.safety());
    }
    if (outcome instanceof CheckInOutcome.Refused refused) {
      throw Refusals.invalid(refused.refusals());
    }
    throw outcome instanceof CheckInOutcome.MemberErased
        ? Refusals.memberErased()
        : Refusals.idReused("check-in");
  }

  private Response shown(
      Response.ResponseBuilder answer, RecordedCheckIn checkIn, SafetyState safety) {
    return spoken
        .told(answer)
        .entity(new CheckInRecordedResponse(CheckInResponse.of(checkIn), spoken.of(safety)))
        .build();
  }

  private static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no check-in with this id");
  }
}
