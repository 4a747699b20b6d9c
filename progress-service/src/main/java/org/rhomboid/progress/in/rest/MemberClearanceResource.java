package org.rhomboid.progress.in.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.progress.usecase.ClearSafety;
import org.rhomboid.progress.usecase.privacy.Actor;

/** What coaches do for members. Their answers carry no health data: whether a hold is open, and nothing about why. */
@Path("/members/{memberId}/safety/clearance")
@Produces(MediaType.APPLICATION_JSON)
class MemberClearanceResource {

  private final Caller caller;
  private final ClearSafety clearSafety;

  MemberClearanceResource(Caller caller, ClearSafety clearSafety) {
    this.caller = caller;
    this.clearSafety = clearSafety;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  @RolesAllowed("coach")
  @Operation(
      summary = "Confirm, as a coach, that a professional cleared a member",
      description = "Role coach. It is recorded who did it")
  public Uni<MemberClearedResponse> clear(
      @PathParam("memberId") String memberId, ClearanceRequest request) {
    Actor coach = Actor.of(caller.member(), caller.roles());
    return clearSafety
        .clear(member(memberId), ClearanceAnswers.orEmpty(request).by(coach))
        .map(ClearanceAnswers::confirmed)
        .map(MemberClearedResponse::of);
  }

  private Member member(String id) {
    try {
      return new Member(caller.tenant(), id);
    } catch (IllegalArgumentException noId) {
      throw KitProblem.NOT_FOUND.because("your organisation has no member with this id");
    }
  }
}
