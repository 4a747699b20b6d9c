package org.rhomboid.progress.in.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.usecase.PauseOutcome;
import org.rhomboid.progress.usecase.member.StoredPause;

/** What became of pauses, as answers. */
final class PauseAnswers {

  private PauseAnswers() {}

  static Response made(PauseOutcome outcome) {
    if (outcome instanceof PauseOutcome.Made made) {
      URI location = URI.create("/pauses/" + made.pause().pause().id());
      return Response.created(location).entity(shown(made.pause(), made.streak())).build();
    }
    if (outcome instanceof PauseOutcome.AlreadyMade again) {
      return Response.ok(shown(again.pause(), again.streak())).build();
    }
    if (outcome instanceof PauseOutcome.Refused refused) {
      throw ProblemException.invalid(
          refused.refusals().stream()
              .map(refusal -> new Violation(refusal.pointer(), refusal.detail()))
              .toList());
    }
    throw outcome instanceof PauseOutcome.MemberErased
        ? Refusals.memberErased()
        : Refusals.idReused("pause");
  }

  static Response ended(PauseOutcome outcome) {
    if (outcome instanceof PauseOutcome.Ended) {
      return Response.noContent().build();
    }
    if (outcome instanceof PauseOutcome.Over) {
      throw ProgressProblem.PAUSE_OVER.because(
          "it ended before today, and days past stay as they were");
    }
    throw outcome instanceof PauseOutcome.MemberErased ? Refusals.memberErased() : notFound();
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no pause with this id");
  }

  private static PauseMadeResponse shown(StoredPause pause, Streak streak) {
    return new PauseMadeResponse(PauseResponse.of(pause), StreakResponse.of(streak));
  }
}
