package org.rhomboid.routine.in.rest.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.routine.domain.calendar.CalendarFeed;
import org.rhomboid.routine.domain.calendar.CalendarSecret;
import org.rhomboid.routine.usecase.calendar.FindCalendarOwner;
import org.rhomboid.routine.usecase.calendar.ReadCalendar;

/** For everyone who has a secret: calendar programs can send nothing else. */
@Path("/calendar")
@PermitAll
class CalendarResource {

  private final FindCalendarOwner findOwner;
  private final ReadCalendar readCalendar;

  CalendarResource(FindCalendarOwner findOwner, ReadCalendar readCalendar) {
    this.findOwner = findOwner;
    this.readCalendar = readCalendar;
  }

  @GET
  @Path("/{secret}.ics")
  @Produces(CalendarAnswers.MEDIA_TYPE)
  @SecurityRequirements
  @Operation(
      summary = "A member's calendar as calendar programs subscribe to it (RFC 5545)",
      description =
          "Sessions from two weeks back to the last that is planned, desk breaks of 7 days. It needs no token: the secret is one")
  @Parameter(
      name = HttpHeaders.IF_NONE_MATCH,
      in = ParameterIn.HEADER,
      description = "Answer 304 where the calendar still has this ETag",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "The calendar; its ETag changes when anything of it does",
      content =
          @Content(
              mediaType = CalendarAnswers.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "304", description = "Nothing has changed")
  public Uni<Response> read(@PathParam("secret") String secret, @Context HttpHeaders headers) {
    CalendarSecret known = CalendarSecret.parse(secret).orElseThrow(CalendarAnswers::notFound);
    List<String> tags = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
    // a week of many breaks takes 10 ms to write
    return findOwner
        .find(known)
        .chain(owner -> read(owner, known))
        .chain(feed -> AwayFromTheLoop.compute(() -> CalendarAnswers.answer(feed, tags)));
  }

  private Uni<Optional<CalendarFeed>> read(Optional<Member> owner, CalendarSecret secret) {
    return owner.isPresent()
        ? readCalendar.read(owner.get(), secret)
        : Uni.createFrom().item(Optional.empty());
  }
}
