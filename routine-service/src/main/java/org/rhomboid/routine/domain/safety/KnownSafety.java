package org.rhomboid.routine.domain.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What is known of whether a member is on hold. It says nothing of why: symptoms and findings stay with progress-service.
 *
 * @param holdVersion rises by one with each change, 0 before the first
 * @param hold whether a hold is open
 * @param asOf when progress-service said so
 */
public record KnownSafety(long holdVersion, boolean hold, Instant asOf) {

  /** For how long it is relied on that nothing was missed. */
  public static final Duration FRESH_FOR = Duration.ofDays(7);

  public KnownSafety {
    Objects.requireNonNull(asOf);
  }

  /** Whether it was said at most {@link #FRESH_FOR} ago. */
  public boolean isFresh(Instant now) {
    return !asOf.isBefore(now.minus(FRESH_FOR));
  }

  /** Whether it tells of another state than an older one that is known, and not only at another time. */
  public boolean isNewerThan(KnownSafety known) {
    return holdVersion > known.holdVersion;
  }

  /** What is known once news came: the newer state; of the same one the later time, as a version never changes what it says. */
  public KnownSafety after(KnownSafety news) {
    if (news.isNewerThan(this)) {
      return news;
    }
    return news.holdVersion == holdVersion && news.asOf.isAfter(asOf)
        ? new KnownSafety(holdVersion, hold, news.asOf)
        : this;
  }
}
