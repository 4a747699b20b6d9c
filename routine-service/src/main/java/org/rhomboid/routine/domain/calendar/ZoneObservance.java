package org.rhomboid.routine.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * From when on a zone has an offset (RFC 5545, STANDARD and DAYLIGHT). Each change of the clocks is told by itself and no rule is made of them: some zones have none, such as
 * those whose clocks follow the moon.
 *
 * @param onset the wall time of the change by the clocks before it
 * @param before the offset until then
 * @param daylight whether it is daylight saving time
 */
public record ZoneObservance(
    LocalDateTime onset, ZoneOffset before, ZoneOffset after, boolean daylight) {

  /** What was in force before is told as if it had always been: offsets of long ago have seconds, which calendar programs do not read. */
  private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

  /** What is in force at {@code from}, and every change after it up to {@code to}, by time. */
  public static List<ZoneObservance> of(ZoneId zone, Instant from, Instant to) {
    ZoneRules rules = zone.getRules();
    List<ZoneObservance> found = new ArrayList<>();
    ZoneOffsetTransition last = rules.previousTransition(from.plusSeconds(1));
    boolean known = last != null && last.getDateTimeBefore().isAfter(EVER);
    found.add(known ? observance(last, rules) : always(rules.getOffset(from)));
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && !next.getInstant().isAfter(to)) {
      found.add(observance(next, rules));
      next = rules.nextTransition(next.getInstant());
    }
    return found;
  }

  private static ZoneObservance always(ZoneOffset offset) {
    return new ZoneObservance(EVER, offset, offset, false);
  }

  private static ZoneObservance observance(ZoneOffsetTransition change, ZoneRules rules) {
    return new ZoneObservance(
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        rules.isDaylightSavings(change.getInstant()));
  }
}
