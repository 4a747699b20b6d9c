package org.rhomboid.routine.domain.deskbreak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * When a clock on the wall shows the times from one to another. That is one stretch of time on nearly every day; two where clocks go back over one of the ends,
 * a shorter or a longer one where they change in between, and none on a date that the zone skips (Samoa, 2011-12-30).
 */
public final class WallTime {

  private WallTime() {}

  /**
   * @param to after {@code from}, and itself no part of it
   */
  public static List<Span> on(LocalDate date, LocalTime from, LocalTime to, ZoneId zone) {
    return shown(date.atTime(from), date.atTime(to), zone.getRules());
  }

  /** All of a date, midnight to midnight. */
  public static List<Span> all(LocalDate date, ZoneId zone) {
    return shown(date.atStartOfDay(), date.plusDays(1).atStartOfDay(), zone.getRules());
  }

  private static List<Span> shown(LocalDateTime from, LocalDateTime to, ZoneRules rules) {
    // no zone is further from UTC than these
    Instant at = from.toInstant(ZoneOffset.MAX);
    Instant end = to.toInstant(ZoneOffset.MIN);
    List<Span> shown = new ArrayList<>();
    while (at.isBefore(end)) {
      ZoneOffset offset = rules.getOffset(at);
      Span unchanged = new Span(at, changeAfter(at, end, rules));
      Span.between(from.toInstant(offset), to.toInstant(offset))
          .ifPresent(span -> shown.addAll(Spans.within(List.of(span), unchanged)));
      at = unchanged.to();
    }
    return Spans.union(shown);
  }

  private static Instant changeAfter(Instant at, Instant end, ZoneRules rules) {
    ZoneOffsetTransition next = rules.nextTransition(at);
    return next == null || next.getInstant().isAfter(end) ? end : next.getInstant();
  }
}
