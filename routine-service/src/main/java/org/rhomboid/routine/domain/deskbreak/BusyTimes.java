package org.rhomboid.routine.domain.deskbreak;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What a message of busy times says about: a window that it names, else every date that one of its times touches. The rest of what was known stays. */
public final class BusyTimes {

  private BusyTimes() {}

  /**
   * All of the dates that any of the times touches.
   *
   * @param zone the member's
   */
  public static List<Span> datesOf(Collection<Span> busy, ZoneId zone) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    for (Span span : busy) {
      LocalDate last = span.to().minusNanos(1).atZone(zone).toLocalDate();
      span.from().atZone(zone).toLocalDate().datesUntil(last.plusDays(1)).forEach(dates::add);
    }
    return Spans.union(dates.stream().flatMap(date -> WallTime.all(date, zone).stream()).toList());
  }

  /**
   * What is known after a message.
   *
   * @param held what was known before
   * @param covered what the message is about
   * @param busy what it says
   */
  public static List<Span> replaced(
      Collection<Span> held, Collection<Span> covered, Collection<Span> busy) {
    List<Span> known = new ArrayList<>(Spans.without(held, covered));
    known.addAll(busy);
    return Spans.union(known);
  }
}
