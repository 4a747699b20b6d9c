package org.rhomboid.gateway.in.rest.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How often one may ask.
 *
 * @param name as the headers call it: {@code tenant}, {@code client} or {@code address}
 * @param perSecond for as long as one likes, 1 to 1,000,000
 * @param burst at once after a pause, 1 to 1,000,000
 */
record Rate(String name, int perSecond, int burst) {

  private static final int MOST = 1_000_000;

  /**
   * @param setting where it was set, for whoever set it wrong
   * @throws IllegalStateException when a number is out of range
   */
  static Rate of(String setting, String name, int perSecond, int burst) {
    check(setting + ".requests-per-second", perSecond);
    check(setting + ".burst", burst);
    return new Rate(name, perSecond, burst);
  }

  /** A full one. */
  Bucket bucket(TimeMeter clock) {
    return Bucket.builder()
        .withCustomTimePrecision(clock)
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }

  /** An item of {@code RateLimit-Policy}: so many in the seconds in which an empty bucket is full again. */
  String policy() {
    return "\"" + name + "\";q=" + burst + ";w=" + seconds(burst);
  }

  /**
   * The item of {@code RateLimit}: what is left, and in how many seconds all of it is there again.
   *
   * @param remaining 0 to {@code burst}
   */
  String state(long remaining) {
    return "\"" + name + "\";r=" + remaining + ";t=" + seconds(burst - remaining);
  }

  /** What a request counts, where it counts more than one: never more than there can be. */
  int affordable(int cost) {
    return Math.min(cost, burst);
  }

  private long seconds(long requests) {
    return (requests + perSecond - 1) / perSecond;
  }

  private static void check(String setting, int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalStateException(setting + " is from 1 to " + MOST + ", and not " + number);
    }
  }
}
