package org.rhomboid.progress.domain.statistics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;

/** Sessions of which the figures matter. */
final class Performed {

  static final UUID PLANNED = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  private Performed() {}

  static PerformedItem item(String slug, int sets, Integer reps, Integer hold, Outcome outcome) {
    return new PerformedItem(slug, 1, sets, reps, hold, outcome, null, null);
  }

  static PerformedSession lasting(
      long seconds, UUID planned, Integer before, Integer after, PerformedItem... items) {
    return new PerformedSession(
        UUID.fromString("01900000-0000-7000-8000-000000000001"),
        planned,
        null,
        START,
        START.plusSeconds(seconds),
        ZoneOffset.UTC,
        List.of(items),
        before,
        after,
        Set.of(),
        null);
  }
}
