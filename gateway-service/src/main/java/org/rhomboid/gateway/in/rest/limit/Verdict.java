package org.rhomboid.gateway.in.rest.limit;

import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeUnit;
import org.rhomboid.gateway.in.rest.GatewayProblem;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;

/**
 * Whether a request was within its limits.
 *
 * @param policy all of them, as {@code RateLimit-Policy} has them
 * @param tighter the one of which less is left, or that refused
 * @param remaining what is left of it
 * @param waitNanos until it would be granted; 0 where it is
 */
record Verdict(String policy, Rate tighter, long remaining, long waitNanos) {

  boolean isGranted() {
    return waitNanos == 0;
  }

  void tell(HttpServerResponse response) {
    response.putHeader("RateLimit-Policy", policy).putHeader("RateLimit", tighter.state(remaining));
  }

  /** Of one that is not granted. */
  Problem problem() {
    return Problem.of(
            GatewayProblem.RATE_LIMITED,
            "one "
                + tighter.name()
                + " may ask "
                + tighter.perSecond()
                + " times a second, and "
                + tighter.burst()
                + " times at once after a pause; wait as long as Retry-After says")
        .retryAfter((int) TimeUnit.NANOSECONDS.toSeconds(waitNanos) + 1);
  }

  ProblemException refusal() {
    return new ProblemException(problem());
  }
}
