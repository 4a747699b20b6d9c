package org.rhomboid.routine.in.rest.template;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.page.PageAnswer;
import org.rhomboid.kit.page.Query;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.routine.usecase.template.EnrolMembers;
import org.rhomboid.routine.usecase.template.EnrolledMember;
import org.rhomboid.routine.usecase.template.ListEnrolments;
import org.rhomboid.routine.usecase.template.RemoveEnrolment;

@Path("/organization/templates/{name}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({TemplateResource.TENANT_ADMIN, TemplateResource.COACH})
class EnrolmentResource {

  private final Caller caller;
  private final EnrolMembers enrolMembers;
  private final ListEnrolments listEnrolments;
  private final RemoveEnrolment removeEnrolment;

  EnrolmentResource(
      Caller caller,
      EnrolMembers enrolMembers,
      ListEnrolments listEnrolments,
      RemoveEnrolment removeEnrolment) {
    this.caller = caller;
    this.enrolMembers = enrolMembers;
    this.listEnrolments = listEnrolments;
    this.removeEnrolment = removeEnrolment;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Enrol members; their running plans follow",
      description =
          "Role tenant-admin or coach. A member is in one template at most: enrolling moves. One without a profile is enrolled too, and it counts from their first plan on."
              + " The same again changes nothing")
  @APIResponse(
      responseCode = "200",
      description = "What became of each, in the order of the request",
      content = @Content(schema = @Schema(implementation = EnrolmentResultsResponse.class)))
  public Uni<EnrolmentResultsResponse> enrol(
      @PathParam("name") String name, EnrolmentRequest request) {
    return enrolMembers
        .enrol(caller.tenant(), TemplateAnswers.asked(name), request.toMembers(caller.tenant()))
        .map(found -> found.orElseThrow(TemplateAnswers::unknown))
        .map(EnrolmentResultsResponse::of);
  }

  @GET
  @Operation(
      summary = "Who is in the template, and which version their running plans follow",
      description = "Role tenant-admin or coach")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = EnrolmentPage.class)))
  public Uni<Response> list(@PathParam("name") String name, @Context UriInfo uri) {
    Query query = Query.of(uri);
    int limit = query.limit();
    Optional<Cursor> after = query.cursor(1);
    query.checked();
    return listEnrolments
        .list(caller.tenant(), TemplateAnswers.asked(name), after, limit)
        .map(found -> shown(found, uri));
  }

  @DELETE
  @Path("/{memberId}")
  @Operation(
      summary = "Take a member out of the template; their running plans follow",
      description = "Role tenant-admin or coach")
  @APIResponse(responseCode = "204", description = "Not in it any more")
  public Uni<Response> remove(
      @PathParam("name") String name, @PathParam("memberId") String memberId) {
    return removeEnrolment
        .remove(caller.tenant(), TemplateAnswers.asked(name), memberIn(memberId))
        .map(EnrolmentResource::removed);
  }

  private static Response shown(Optional<Page<EnrolledMember>> found, UriInfo uri) {
    Page<EnrolledMember> page = found.orElseThrow(TemplateAnswers::unknown);
    return PageAnswer.of(page.map(EnrolmentPage.Item::of), uri);
  }

  private static Response removed(boolean was) {
    if (was) {
      return Response.noContent().build();
    }
    throw notIn();
  }

  /** What no member can be called is in no template. */
  private String memberIn(String path) {
    try {
      return new Member(caller.tenant(), path).id();
    } catch (IllegalArgumentException nobody) {
      throw notIn();
    }
  }

  private static ProblemException notIn() {
    return KitProblem.NOT_FOUND.because("no such member is in a template of this name");
  }
}
