package org.rhomboid.progress.domain.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sessions of which only the times matter. */
final class Sessions {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private Sessions() {}

  static PerformedSession between(Instant startedAt, Instant completedAt, String zone) {
    return new PerformedSession(
        UUID.fromString("01900000-0000-7000-8000-000000000001"),
        null,
        null,
        startedAt,
        completedAt,
        ZoneId.of(zone),
        List.of(new PerformedItem("chin-tuck", 1, 2, 10, null, Outcome.DONE, Effort.OK, 2)),
        3,
        2,
        Set.of(),
        "better");
  }

  static PerformedSession completedAt(Instant completedAt) {
    return between(completedAt.minusSeconds(600), completedAt, "UTC");
  }
}
