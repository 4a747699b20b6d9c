package org.rhomboid.routine.in.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;
import org.rhomboid.routine.usecase.ProfileOutcome;
import org.rhomboid.routine.usecase.SavedProfile;

/** The outcomes of use cases about profiles as answers. */
final class ProfileAnswers {

  private static final URI LOCATION = URI.create("/profile");

  private ProfileAnswers() {}

  static Response answer(ProfileOutcome outcome) {
    if (outcome instanceof ProfileOutcome.Saved saved) {
      Response.ResponseBuilder answer = saved.first() ? Response.created(LOCATION) : Response.ok();
      return shown(answer, saved.profile());
    }
    if (outcome instanceof ProfileOutcome.Refused refused) {
      throw ProblemException.invalid(violations(refused));
    }
    throw KitProblem.PRECONDITION_FAILED.because("read the profile again, then change that one");
  }

  static Response found(Optional<SavedProfile> profile) {
    return shown(
        Response.ok(),
        profile.orElseThrow(
            () -> KitProblem.NOT_FOUND.because("you have no profile yet: PUT one")));
  }

  private static Response shown(Response.ResponseBuilder answer, SavedProfile saved) {
    return answer
        .tag(new EntityTag(Long.toString(saved.version())))
        .entity(ProfileResponse.of(saved.profile()))
        .build();
  }

  private static List<Violation> violations(ProfileOutcome.Refused refused) {
    return refused.violations().stream()
        .map(broken -> new Violation(broken.pointer(), broken.detail()))
        .toList();
  }
}
