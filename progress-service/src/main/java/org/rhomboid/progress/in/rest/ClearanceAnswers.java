package org.rhomboid.progress.in.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.usecase.ClearSafety;
import org.rhomboid.progress.usecase.DismissFinding;

/** What became of clearances and dismissals, as answers. */
final class ClearanceAnswers {

  private static final ClearanceRequest EMPTY = new ClearanceRequest(List.of(), null);

  private ClearanceAnswers() {}

  /** Nothing has to be said with a confirmation. */
  static ClearanceRequest orEmpty(ClearanceRequest request) {
    return request == null ? EMPTY : request;
  }

  /** To the member: one of whom nothing is kept has nothing open. */
  static SafetyState ofMember(ClearSafety.Outcome outcome) {
    return outcome instanceof ClearSafety.Outcome.UnknownMember
        ? SafetyState.NONE
        : confirmed(outcome).safety();
  }

  static ClearSafety.Outcome.Confirmed confirmed(ClearSafety.Outcome outcome) {
    if (outcome instanceof ClearSafety.Outcome.Confirmed confirmed) {
      return confirmed;
    }
    if (outcome instanceof ClearSafety.Outcome.UnknownFindings) {
      throw ProblemException.invalid(
          "/findings", "must be ids of open findings: read them again, nothing was cleared");
    }
    throw outcome instanceof ClearSafety.Outcome.MemberErased
        ? Refusals.memberErased()
        : KitProblem.NOT_FOUND.because("your organisation has no member with this id");
  }

  static Response dismissed(DismissFinding.Outcome outcome) {
    switch (outcome) {
      case DISMISSED:
        return Response.noContent().build();
      case HOLDS:
        throw ProgressProblem.HOLD_NEEDS_CLEARANCE.because(
            "confirm by POST /safety/clearance that a professional cleared you");
      case MEMBER_ERASED:
        throw Refusals.memberErased();
      default:
        throw noFinding();
    }
  }

  static ProblemException noFinding() {
    return KitProblem.NOT_FOUND.because("you have no open finding with this id");
  }
}
