package org.rhomboid.progress.in.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.session.Refusal;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.usecase.SessionOutcome;

/** The outcomes of use cases as answers. */
final class SessionAnswers {

  private SessionAnswers() {}

  static Response answer(SessionOutcome outcome) {
    if (outcome instanceof SessionOutcome.Recorded recorded) {
      URI location = URI.create("/sessions/" + recorded.session().session().id());
      return Response.created(location)
          .entity(shown(recorded.session(), recorded.streak()))
          .build();
    }
    if (outcome instanceof SessionOutcome.AlreadyRecorded again) {
      return Response.ok(shown(again.session(), again.streak())).build();
    }
    if (outcome instanceof SessionOutcome.Refused refused) {
      throw ProblemException.invalid(violations(refused.refusals()));
    }
    throw KitProblem.ID_REUSED.because("send the other session with an id of its own");
  }

  static SessionResponse found(Optional<RecordedSession> session) {
    return session.map(SessionResponse::of).orElseThrow(SessionAnswers::notFound);
  }

  private static SessionRecordedResponse shown(RecordedSession session, Streak streak) {
    return new SessionRecordedResponse(SessionResponse.of(session), StreakResponse.of(streak));
  }

  private static List<Violation> violations(List<Refusal> refusals) {
    return refusals.stream()
        .map(refusal -> new Violation(refusal.pointer(), refusal.detail()))
        .toList();
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no session with this id");
  }
}
