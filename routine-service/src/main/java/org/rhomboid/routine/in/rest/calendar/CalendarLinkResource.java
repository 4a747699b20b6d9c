package org.rhomboid.routine.in.rest.calendar;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.PageAnswer;
import org.rhomboid.kit.page.PathId;
import org.rhomboid.kit.page.Query;
import org.rhomboid.routine.usecase.calendar.ListCalendarLinks;
import org.rhomboid.routine.usecase.calendar.MakeCalendarLink;
import org.rhomboid.routine.usecase.calendar.RevokeCalendarLink;

@Path("/calendar-links")
@Produces(MediaType.APPLICATION_JSON)
class CalendarLinkResource {

  private final Caller caller;
  private final MakeCalendarLink makeLink;
  private final ListCalendarLinks listLinks;
  private final RevokeCalendarLink revokeLink;

  CalendarLinkResource(
      Caller caller,
      MakeCalendarLink makeLink,
      ListCalendarLinks listLinks,
      RevokeCalendarLink revokeLink) {
    this.caller = caller;
    this.makeLink = makeLink;
    this.listLinks = listLinks;
    this.revokeLink = revokeLink;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make a link for a calendar program, once per id",
      description =
          "Whoever has the path reads the calendar: it is told in this answer and never again. At most 10 a member: 409 too-many-calendar-links")
  @APIResponse(
      responseCode = "201",
      description = "Made; path is told now only",
      content = @Content(schema = @Schema(implementation = CalendarLinkResponse.class)))
  @APIResponse(
      responseCode = "200",
      description =
          "Made before, with the same body; path is null. Who lost it deletes the link and makes another",
      content = @Content(schema = @Schema(implementation = CalendarLinkResponse.class)))
  public Uni<Response> make(CalendarLinkRequest request) {
    return makeLink.make(caller.member(), request.toDemand()).map(CalendarLinkAnswers::made);
  }

  @GET
  @Operation(summary = "The member's calendar links without their paths, the latest first")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content = @Content(schema = @Schema(implementation = CalendarLinkPage.class)))
  public Uni<Response> list(@Context UriInfo uri) {
    Query.of(uri).checked();
    return listLinks
        .list(caller.member())
        .map(CalendarLinkAnswers::listed)
        .map(page -> PageAnswer.of(page, uri));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Take a calendar link back: its feed is not found any more, at once")
  @APIResponse(responseCode = "204", description = "Taken back")
  public Uni<Response> revoke(@PathParam("id") String id) {
    return revokeLink
        .revoke(caller.member(), PathId.of(id, CalendarLinkAnswers::notFound))
        .map(CalendarLinkAnswers::revoked);
  }
}
