package org.rhomboid.gateway.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.rhomboid.gateway.usecase.part.KeptParts;
import org.rhomboid.kit.identity.KnownCaller;

/** Drops what this instance has in its memory of a member, which is the tokens it has seen within the last minute and the parts of answers it keeps, and says so. */
@ApplicationScoped
public class ForgetMember {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final KnownCaller callers;
  private final KeptParts keptParts;
  private final Announcements announcements;
  private final Clock clock;

  ForgetMember(KnownCaller callers, KeptParts keptParts, Announcements announcements, Clock clock) {
    this.callers = callers;
    this.keptParts = keptParts;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** Says it until it is heard: that Kafka cannot be reached passes. */
  public Uni<Void> forget(Erasure erasure) {
    callers.forget(erasure.member());
    keptParts.forget(erasure.member());
    return Uni.createFrom()
        .deferred(() -> announcements.forgotten(erasure, clock.instant()))
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }
}
