package org.rhomboid.routine.domain.deskbreak;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time.
 *
 * @param from its first instant
 * @param to after {@code from}; the first instant that is no part of it
 */
public record Span(Instant from, Instant to) {

  /**
   * @throws IllegalArgumentException where nothing lies between
   */
  public Span {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("no stretch of time: " + from + " to " + to);
    }
  }

  /** The time between two instants; empty where there is none. */
  public static Optional<Span> between(Instant from, Instant to) {
    return from.isBefore(to) ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** Whether an instant lies inside. */
  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }

  /** Whether the two have an instant in common. */
  public boolean overlaps(Span other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }
}
