package org.rhomboid.routine.in.rest.deskbreak;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.routine.usecase.deskbreak.ReadBusyTimes;
import org.rhomboid.routine.usecase.deskbreak.TakeBusyTimes;

@Path("/breaks/busy")
@Produces(MediaType.APPLICATION_JSON)
class BusyTimeResource {

  private final Caller caller;
  private final TakeBusyTimes takeBusyTimes;
  private final ReadBusyTimes readBusyTimes;

  BusyTimeResource(Caller caller, TakeBusyTimes takeBusyTimes, ReadBusyTimes readBusyTimes) {
    this.caller = caller;
    this.takeBusyTimes = takeBusyTimes;
    this.readBusyTimes = readBusyTimes;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say when the member has no time: no break is planned there",
      description =
          "Takes the place of what was known of the window from..to, or without one of every local date that a time touches. The same again changes nothing")
  @APIResponse(
      responseCode = "200",
      description = "What is known now of the time that the message is about",
      content = @Content(schema = @Schema(implementation = BusyTimesResponse.class)))
  public Uni<BusyTimesResponse> take(BusyTimesRequest request) {
    return takeBusyTimes.take(caller.member(), request.toStatement()).map(BreakAnswers::busy);
  }

  @GET
  @Operation(summary = "The busy times of a date, as they were given")
  @Parameter(
      name = "date",
      in = QUERY,
      description = "The member's today when absent",
      schema = @Schema(implementation = LocalDate.class))
  @APIResponse(
      responseCode = "200",
      description = "The busy times",
      content = @Content(schema = @Schema(implementation = BusyTimesResponse.class)))
  public Uni<BusyTimesResponse> read(@Context UriInfo uri) {
    return readBusyTimes.read(caller.member(), BreakResource.dateOf(uri)).map(BreakAnswers::busy);
  }
}
