package org.rhomboid.progress.in.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.usecase.RevokeSession;
import org.rhomboid.progress.usecase.SessionOutcome;

/** The outcomes of use cases as answers. */
final class SessionAnswers {

  private SessionAnswers() {}

  static Response answer(SessionOutcome outcome, SpokenSafety spoken) {
    if (outcome instanceof SessionOutcome.Recorded recorded) {
      URI location = URI.create("/sessions/" + recorded.session().session().id());
      return spoken
          .told(Response.created(location))
          .entity(shown(recorded.session(), recorded.streak(), recorded.safety(), spoken))
          .build();
    }
    if (outcome instanceof SessionOutcome.AlreadyRecorded again) {
      return spoken
          .told(Response.ok(shown(again.session(), again.streak(), again.safety(), spoken)))
          .build();
    }
    throw refused(outcome);
  }

  /** What is not recorded, as the problem that says why. */
  static ProblemException refused(SessionOutcome outcome) {
    if (outcome instanceof SessionOutcome.Refused refused) {
      return Refusals.invalid(refused.refusals());
    }
    if (outcome instanceof SessionOutcome.Revoked) {
      return ProgressProblem.SESSION_REVOKED.because(
          "you withdrew the session with this id: send it with another id");
    }
    return outcome instanceof SessionOutcome.MemberErased
        ? Refusals.memberErased()
        : Refusals.idReused("session");
  }

  static SessionResponse found(Optional<RecordedSession> session) {
    return session.map(SessionResponse::of).orElseThrow(SessionAnswers::notFound);
  }

  static Response answer(RevokeSession.Outcome outcome) {
    if (outcome == RevokeSession.Outcome.UNKNOWN) {
      throw notFound();
    }
    if (outcome == RevokeSession.Outcome.MEMBER_ERASED) {
      throw Refusals.memberErased();
    }
    return Response.noContent().build();
  }

  private static SessionRecordedResponse shown(
      RecordedSession session, Streak streak, SafetyState safety, SpokenSafety spoken) {
    return new SessionRecordedResponse(
        SessionResponse.of(session), StreakResponse.of(streak), spoken.of(safety));
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no session with this id");
  }
}
