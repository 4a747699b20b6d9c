package org.rhomboid.kit.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;

/**
 * The end of a service: what was begun is finished, and what was not is not begun any more. Whoever hears that nothing of a request was done may ask elsewhere,
 * or here again, whatever it asks for.
 */
@ApplicationScoped
public class Draining {

  /** On an answer: nothing of the request was done. */
  public static final String NOT_BEGUN = "X-Not-Begun";

  private static final int RETRY_AFTER_SECONDS = 1;

  private final boolean refuses;
  private volatile boolean begun;

  Draining(
      @ConfigProperty(name = "rhomboid.draining.refuse", defaultValue = "true") boolean refuses) {
    this.refuses = refuses;
  }

  void begin(@Observes ShutdownDelayInitiatedEvent ending) {
    begun = true;
  }

  /** Whether the service has been told to end; long answers end themselves then. */
  public boolean hasBegun() {
    return begun;
  }

  /** Whether a request that comes now is not begun. Who watches the service is answered to the last. */
  boolean refuses(String path) {
    return begun && refuses && !path.startsWith("/health") && !path.equals("/metrics");
  }

  static Problem problem() {
    return Problem.of(KitProblem.SHUTTING_DOWN, "nothing of this was done; ask again")
        .retryAfter(RETRY_AFTER_SECONDS);
  }
}
