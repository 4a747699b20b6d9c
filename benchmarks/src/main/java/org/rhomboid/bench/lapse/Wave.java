package org.rhomboid.bench.lapse;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Members whose streaks lapse at one instant, and what is told of them after it. */
final class Wave {

  private static final int DIGITS = 3;

  private final String prefix;
  private final int due;
  private final long instantMicros;
  private final Map<String, Integer> told = new HashMap<>();
  private final Histogram latencies = new Histogram(DIGITS);
  private long lastMicros;

  /**
   * @param prefix of the members' ids, and of nobody else's
   * @param due how many they are
   */
  Wave(String prefix, int due, Instant instant) {
    this.prefix = prefix;
    this.due = due;
    this.instantMicros = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    this.lastMicros = instantMicros;
  }

  /**
   * A lapse.
   *
   * @param atMicros when it was given to Kafka, since 1970
   */
  void tell(String member, long atMicros) {
    if (member.startsWith(prefix)) {
      told.merge(member, 1, Integer::sum);
      latencies.recordValue(Math.max(0, atMicros - instantMicros));
      lastMicros = Math.max(lastMicros, atMicros);
    }
  }

  int due() {
    return due;
  }

  /** How many members were told of. */
  int told() {
    return told.size();
  }

  boolean isComplete() {
    return told.size() >= due;
  }

  /** Whether each was told of once, and nobody else. */
  boolean isExact() {
    return told.size() == due && told.values().stream().allMatch(times -> times == 1);
  }

  /** From the instant until the last was told. */
  double seconds() {
    return (lastMicros - instantMicros) / 1e6;
  }

  /** From the instant until each was told, in microseconds. */
  Histogram latencies() {
    return latencies;
  }
}
