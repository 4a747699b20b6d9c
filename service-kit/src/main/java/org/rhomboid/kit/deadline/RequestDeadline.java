package org.rhomboid.kit.deadline;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;

/**
 * The deadline of the request at hand, where its sender named one. What waits for something scarce asks before it goes on: under load it is the waiting that
 * takes the time, and to work on for somebody who has given up makes all others wait longer.
 */
public final class RequestDeadline {

  private static final String DEADLINE = "rhomboid.deadline";
  private static final Pattern MILLIS = Pattern.compile("[0-9]{1,5}");

  RequestDeadline() {}

  /**
   * Goes on, or not. There is no deadline where there is no request, such as in a consumer.
   *
   * @throws ProblemException 504 {@code deadline-exceeded}
   */
  public static void check() {
    if (isOver()) {
      throw exceeded();
    }
  }

  public static boolean isOver() {
    return atHand().filter(Deadline::isOver).isPresent();
  }

  /** 504 {@code deadline-exceeded}. */
  public static ProblemException exceeded() {
    return KitProblem.DEADLINE_EXCEEDED.because(
        "nothing was done; try again with a later " + Deadline.HEADER);
  }

  private static Optional<Deadline> atHand() {
    return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(DEADLINE) : Optional.empty();
  }

  @ServerRequestFilter
  void mark(ContainerRequestContext request) {
    String header = request.getHeaderString(Deadline.HEADER);
    if (header != null) {
      ContextLocals.put(DEADLINE, Deadline.within(Duration.ofMillis(millis(header))));
    }
  }

  /**
   * @throws ProblemException 400 {@code malformed-request}
   */
  static long millis(String header) {
    long millis = MILLIS.matcher(header).matches() ? Long.parseLong(header) : 0;
    if (millis < Deadline.SHORTEST_MILLIS || millis > Deadline.LONGEST_MILLIS) {
      throw KitProblem.MALFORMED_REQUEST.because(
          "%s is a whole number of milliseconds from %d to %d; leave it out where you can wait"
              .formatted(Deadline.HEADER, Deadline.SHORTEST_MILLIS, Deadline.LONGEST_MILLIS));
    }
    return millis;
  }
}
