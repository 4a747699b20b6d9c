package org.rhomboid.gateway.in.rest.limit;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.rhomboid.gateway.in.rest.forwarding.Admission;
import org.rhomboid.gateway.in.rest.forwarding.AskedFor;

/** Charges each request that has a good token, and says on its answer what is left. */
@Singleton
@Priority(Admission.LIMITS)
final class RateLimit implements Admission {

  private final Limits limits;

  RateLimit(Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws org.rhomboid.kit.problem.ProblemException 429 {@code rate-limited}
   */
  @Override
  public void admit(AskedFor asked) {
    Verdict verdict = limits.charge(asked.member(), Cost.of(asked.template()));
    verdict.tell(asked.exchange().response());
    if (!verdict.isGranted()) {
      Turn.leave(asked.exchange());
      throw verdict.refusal();
    }
  }
}
