package org.rhomboid.progress.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time: a session is accepted while it is not older than the tenant's window, counted in days of 24 hours. */
final class NotTooOld implements SessionRule {

  @Override
  public Optional<Refusal> refusal(
      PerformedSession session, Instant recordedAt, LateWindow window) {
    Duration age = Duration.between(session.completedAt(), recordedAt);
    return age.compareTo(window.length()) > 0
        ? Optional.of(new Refusal.CompletedTooLongAgo(window.days()))
        : Optional.empty();
  }
}
