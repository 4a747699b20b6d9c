package org.rhomboid.bench.lapse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An instant in the near future at which dates end, somewhere: members live in a zone where it is night then, and their dates begin at that time.
 *
 * @param at the instant
 */
record Midnight(Instant at) {

  /** The hour there. */
  private static final int NIGHT = 3;

  private static final int HOURS_A_DAY = 24;
  private static final int EASTERNMOST = 14;

  /** Practised on three dates, then on one not any more: that one ends with the instant. */
  private static final List<Integer> HOURS_BEFORE = List.of(78, 54, 30);

  static Midnight in(Duration time) {
    return new Midnight(Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS));
  }

  ZoneId zone() {
    int hour = at.atZone(ZoneId.of("UTC")).getHour();
    int east = Math.floorMod(NIGHT - hour, HOURS_A_DAY);
    int offset = east > EASTERNMOST ? east - HOURS_A_DAY : east;
    // these names count westwards
    return ZoneId.of("Etc/GMT" + (offset > 0 ? "-" + offset : "+" + -offset));
  }

  LocalTime dayStartsAt() {
    return at.atZone(zone()).toLocalTime();
  }

  /** Of sessions, so that the streak lapses at the instant. */
  List<Instant> sessions() {
    return HOURS_BEFORE.stream().map(hours -> at.minus(Duration.ofHours(hours))).toList();
  }
}
