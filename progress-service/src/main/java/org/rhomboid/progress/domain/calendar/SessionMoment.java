package org.rhomboid.progress.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;

/**
 * When and where a session was completed: what the calendar of a member needs of a session.
 *
 * <p>Ordered by time; the zone's name decides between equals, so that the latest of a set never depends on the order in
 * which the set was learnt.
 */
public record SessionMoment(Instant completedAt, ZoneId zone) implements Comparable<SessionMoment> {

  private static final Comparator<SessionMoment> IN_TIME =
      Comparator.comparing(SessionMoment::completedAt)
          .thenComparing(moment -> moment.zone().getId());

  public SessionMoment {
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(zone, "zone");
  }

  @Override
  public int compareTo(SessionMoment other) {
    return IN_TIME.compare(this, other);
  }

  /** The later of this one and {@code other}, which may be null. */
  public SessionMoment orLater(SessionMoment other) {
    return other == null || compareTo(other) >= 0 ? this : other;
  }
}
