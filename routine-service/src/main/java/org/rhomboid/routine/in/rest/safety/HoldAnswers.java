package org.rhomboid.routine.in.rest.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.routine.in.rest.RoutineProblem;
import org.rhomboid.routine.usecase.safety.Asker;
import org.rhomboid.routine.usecase.safety.ToldSafety.Guidance;

/** The answers to whoever asks for a plan, or for a change of one, that safety does not allow; in the language that the request at hand asks for. */
@RequestScoped
public class HoldAnswers {

  /** The member that has it: what to do, a list of lines to show in this order. */
  private static final String GUIDANCE = "guidance";

  /** Progress-service is back within seconds as a rule. */
  private static final int RETRY_AFTER_SECONDS = 5;

  private final HoldTexts texts;
  private final HttpHeaders headers;

  HoldAnswers(HoldTexts texts, @Context HttpHeaders headers) {
    this.texts = texts;
    this.headers = headers;
  }

  /** In whose name progress-service is asked. */
  public Asker asker() {
    return new Asker(
        headers.getHeaderString(HttpHeaders.AUTHORIZATION),
        Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** 409 {@code safety-hold} with what to do in general. */
  public ProblemException onHold() {
    return onHold(Guidance.NONE);
  }

  /**
   * 409 {@code safety-hold}.
   *
   * @param told by progress-service; where it is {@link Guidance#NONE}, what to do in general
   */
  public ProblemException onHold(Guidance told) {
    Guidance guidance =
        told.lines().isEmpty()
            ? texts.in(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE))
            : told;
    return new ProblemException(
        Problem.of(
                RoutineProblem.SAFETY_HOLD,
                "no plan is made or changed while a safety hold is open; GET /safety says why, and POST /safety/clearance ends it once a"
                    + " professional has cleared you")
            .with(GUIDANCE, guidance.lines())
            .in(guidance.language()));
  }

  /** 503 {@code safety-unknown}. */
  public ProblemException unknown() {
    return new ProblemException(
        Problem.of(
                RoutineProblem.SAFETY_UNKNOWN,
                "nothing was planned, as nobody could tell whether a safety hold is open; try again")
            .retryAfter(RETRY_AFTER_SECONDS));
  }
}
