package org.rhomboid.kit.deadline;

import java.time.Duration;

/**
 * A moment after which an answer is of no use. It travels as the milliseconds that remain, not as a time of day: two machines' clocks differ, and what the way
 * takes is less than that.
 *
 * @param atNanos as {@link System#nanoTime()} counts
 */
public record Deadline(long atNanos) {

  /** Milliseconds that remain, {@value #SHORTEST_MILLIS} to {@value #LONGEST_MILLIS}. */
  public static final String HEADER = "X-Deadline-Millis";

  public static final long SHORTEST_MILLIS = 1;
  public static final long LONGEST_MILLIS = 60_000;

  public static Deadline within(Duration patience) {
    return new Deadline(System.nanoTime() + patience.toNanos());
  }

  public boolean isOver() {
    return atNanos - System.nanoTime() <= 0;
  }

  /** At least a millisecond, so that it can be waited for: {@link #isOver()} tells whether there is any sense in it. */
  public Duration remaining() {
    return Duration.ofMillis(remainingMillis());
  }

  /** As {@link #HEADER} says it: {@value #SHORTEST_MILLIS} to {@value #LONGEST_MILLIS}. */
  public long remainingMillis() {
    long left = (atNanos - System.nanoTime()) / 1_000_000;
    return Math.min(LONGEST_MILLIS, Math.max(SHORTEST_MILLIS, left));
  }
}
