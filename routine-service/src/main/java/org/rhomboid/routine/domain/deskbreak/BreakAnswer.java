package org.rhomboid.routine.domain.deskbreak;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a member said to a break. The last word counts: a break skipped by mistake can still be done.
 *
 * @param status not {@code OPEN}
 * @param laterUntil when it is put off to; for {@code LATER} only
 * @param reason the member's own words; never published, never logged
 * @param at when it was said
 */
public record BreakAnswer(
    BreakStatus status, Optional<Instant> laterUntil, Optional<String> reason, Instant at) {

  public BreakAnswer {
    Objects.requireNonNull(at);
    if (status == BreakStatus.OPEN || laterUntil.isPresent() != (status == BreakStatus.LATER)) {
      throw new IllegalArgumentException("no answer to a break: " + status + " " + laterUntil);
    }
  }

  public static BreakAnswer done(Instant at) {
    return new BreakAnswer(BreakStatus.DONE, Optional.empty(), Optional.empty(), at);
  }

  public static BreakAnswer later(Instant until, Optional<String> reason, Instant at) {
    return new BreakAnswer(BreakStatus.LATER, Optional.of(until), reason, at);
  }

  public static BreakAnswer skipped(Optional<String> reason, Instant at) {
    return new BreakAnswer(BreakStatus.SKIPPED, Optional.empty(), reason, at);
  }
}
