package org.rhomboid.progress.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time: a session is completed at most 5 minutes ahead of the server; clocks of phones differ by as much. */
final class NotFromTheFuture implements SessionRule {

  static final Duration TOLERATED = Duration.ofMinutes(5);

  @Override
  public Optional<Refusal> refusal(
      PerformedSession session, Instant recordedAt, LateWindow window) {
    Duration ahead = Duration.between(recordedAt, session.completedAt());
    return ahead.compareTo(TOLERATED) > 0
        ? Optional.of(new Refusal.CompletedInTheFuture(TOLERATED.toMinutes()))
        : Optional.empty();
  }
}
