package org.rhomboid.routine.in.rest.deskbreak;

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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.PathId;
import org.rhomboid.kit.page.Query;
import org.rhomboid.routine.domain.deskbreak.BreakReply;
import org.rhomboid.routine.in.rest.safety.HoldAnswers;
import org.rhomboid.routine.usecase.deskbreak.AnswerBreak;
import org.rhomboid.routine.usecase.deskbreak.ReadBreaks;

@Path("/breaks")
@Produces(MediaType.APPLICATION_JSON)
class BreakResource {

  private final Caller caller;
  private final ReadBreaks readBreaks;
  private final AnswerBreak answerBreak;
  private final HoldAnswers hold;

  BreakResource(Caller caller, ReadBreaks readBreaks, AnswerBreak answerBreak, HoldAnswers hold) {
    this.caller = caller;
    this.readBreaks = readBreaks;
    this.answerBreak = answerBreak;
    this.hold = hold;
  }

  @GET
  @Operation(
      summary = "The desk breaks of a date, inside the work hours and out of every blocked time",
      description =
          "Planned from the profile and the busy times each time they are read; those that the member answered stay as they were. 409 profile-required"
              + " without a profile, 409 safety-hold while a hold is open")
  @Parameter(
      name = "date",
      in = QUERY,
      description = "The member's today when absent; 31 days back and ahead at most",
      schema = @Schema(implementation = LocalDate.class))
  @APIResponse(
      responseCode = "200",
      description = "The breaks; none of them is an answer too, with the reason",
      content = @Content(schema = @Schema(implementation = DeskBreaksResponse.class)))
  public Uni<DeskBreaksResponse> read(@Context UriInfo uri) {
    return readBreaks
        .read(caller.member(), dateOf(uri))
        .map(outcome -> BreakAnswers.breaks(outcome, hold));
  }

  @POST
  @Path("/{id}/done")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  @Operation(
      summary = "Say that a break is done: it counts towards the weekly aims",
      description =
          "The last answer to a break counts, and the same one again changes nothing. Of a date to come: 422")
  @APIResponse(
      responseCode = "200",
      description = "Kept",
      content = @Content(schema = @Schema(implementation = DeskBreakResponse.class)))
  public Uni<DeskBreakResponse> done(@PathParam("id") String id, BreakDoneRequest request) {
    return answer(id, request.toReply());
  }

  @POST
  @Path("/{id}/later")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Put a break off within the free time of its day",
      description = "Where that time is blocked: 422, which says when it is free again")
  @APIResponse(
      responseCode = "200",
      description = "Kept",
      content = @Content(schema = @Schema(implementation = DeskBreakResponse.class)))
  public Uni<DeskBreakResponse> later(@PathParam("id") String id, BreakLaterRequest request) {
    return answer(id, request.toReply());
  }

  @POST
  @Path("/{id}/skip")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  @Operation(summary = "Leave a break out")
  @APIResponse(
      responseCode = "200",
      description = "Kept",
      content = @Content(schema = @Schema(implementation = DeskBreakResponse.class)))
  public Uni<DeskBreakResponse> skip(@PathParam("id") String id, BreakSkipRequest request) {
    return answer(id, request.toReply());
  }

  static Optional<LocalDate> dateOf(UriInfo uri) {
    Query query = Query.of(uri);
    Optional<LocalDate> date = query.date("date");
    query.checked();
    return date;
  }

  private Uni<DeskBreakResponse> answer(String id, BreakReply reply) {
    return answerBreak
        .answer(caller.member(), PathId.of(id, BreakAnswers::notFound), reply)
        .map(outcome -> BreakAnswers.answered(outcome, hold));
  }
}
