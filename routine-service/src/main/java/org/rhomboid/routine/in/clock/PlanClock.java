package org.rhomboid.routine.in.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.routine.usecase.clock.DoWhatIsDue;
import org.rhomboid.routine.usecase.clock.WakeMembers;
import org.rhomboid.routine.usecase.template.WakeEnrolled;

/**
 * Looks for members of whose plans time asks something, again and again. Several lanes do so side by side, each with members of its own; two more wake those whom
 * news of the catalog and of templates concern.
 */
@ApplicationScoped
class PlanClock {

  /** As many as keep two processors busy with plans, and leave connections to those who ask. */
  private static final int LANES = 6;

  private final Vertx vertx;
  private final List<Lane> lanes;
  private final Duration every;

  PlanClock(
      Vertx vertx,
      DoWhatIsDue doWhatIsDue,
      WakeMembers wakeMembers,
      WakeEnrolled wakeEnrolled,
      @ConfigProperty(name = "rhomboid.plans.look-every", defaultValue = "1s") Duration every) {
    this.vertx = vertx;
    this.every = every;
    this.lanes =
        Stream.concat(
                Stream.of(
                    new Lane("news", wakeMembers::some), new Lane("templates", wakeEnrolled::some)),
                IntStream.range(0, LANES).mapToObj(lane -> new Lane("due", doWhatIsDue::some)))
            .toList();
  }

  void start(@Observes StartupEvent started) {
    lanes.forEach(lane -> lane.open(vertx, every));
  }

  void stop(@Observes ShutdownEvent stopping) {
    lanes.forEach(Lane::stop);
  }
}
