package org.rhomboid.gateway.usecase.live;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * What an analyst is shown of a minute. Where fewer members than the tenant's minimum cohort recorded something there are no figures, and nobody learns whether it was one
 * or none; all others are rounded down to multiples of five, so that two minutes that differ by one person look alike.
 *
 * @param minute when it began
 * @param sessions empty where suppressed
 * @param members empty where suppressed
 */
public record ShownCount(Instant minute, OptionalInt sessions, OptionalInt members) {

  private static final int STEP = 5;

  /** No tenant may choose less; where the tenant's own is not known, nothing is shown at all. */
  private static final int LEAST_COHORT = 5;

  static ShownCount of(MinuteCount count, OptionalInt minimumCohort) {
    Instant minute = Instant.ofEpochSecond(TimeUnit.MINUTES.toSeconds(count.minute()));
    int members = count.members() / STEP * STEP;
    boolean shown =
        minimumCohort.isPresent() && members >= Math.max(LEAST_COHORT, minimumCohort.getAsInt());
    return shown
        ? new ShownCount(
            minute, OptionalInt.of(count.sessions() / STEP * STEP), OptionalInt.of(members))
        : new ShownCount(minute, OptionalInt.empty(), OptionalInt.empty());
  }

  public boolean isSuppressed() {
    return members.isEmpty();
  }
}
