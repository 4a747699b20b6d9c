package org.rhomboid.routine.domain.deskbreak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Violation;

/**
 * Busy times as a member states them. A value of it may still be wrong: {@link #violations} says all that is.
 *
 * @param from with {@code to}: the window that the statement is about; both absent: the dates that its times touch
 * @param busy at most 200, overlapping or not, in any order
 */
public record BusyStatement(Optional<Instant> from, Optional<Instant> to, List<Stated> busy) {

  /** How far back a time may begin. */
  public static final Duration BACK = Duration.ofDays(31);

  /** How far ahead a time may end: a year. */
  public static final Duration AHEAD = Duration.ofDays(366);

  public BusyStatement {
    busy = List.copyOf(busy);
  }

  /** A time as it is stated: {@code from} may not be before {@code to}. */
  public record Stated(Instant from, Instant to) {

    Span span() {
      return new Span(from, to);
    }

    boolean isOrdered() {
      return from.isBefore(to);
    }

    boolean meets(Stated other) {
      return span().overlaps(other.span());
    }
  }

  /** What is wrong with it, all at once; empty: nothing. */
  public List<Violation> violations(Instant now) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < busy.size(); i++) {
      check(found, "/busy/" + i, busy.get(i), now);
    }
    if (from.isPresent() != to.isPresent()) {
      found.add(
          new Violation(
              from.isPresent() ? "/to" : "/from", "from and to come together or not at all"));
    } else if (from.isPresent()) {
      checkWindow(found, new Stated(from.get(), to.get()), now);
    } else if (busy.isEmpty()) {
      found.add(
          new Violation("/busy", "name a time, or from and to: all between them is free then"));
    }
    return List.copyOf(found);
  }

  /** The times; only of a statement without violations. */
  public List<Span> spans() {
    return busy.stream().map(Stated::span).toList();
  }

  /** The window, where it names one; only of a statement without violations. */
  public Optional<Span> window() {
    return from.map(begin -> new Span(begin, to.orElseThrow()));
  }

  private void checkWindow(List<Violation> found, Stated window, Instant now) {
    check(found, "", window, now);
    for (int i = 0; i < busy.size(); i++) {
      if (window.isOrdered() && busy.get(i).isOrdered() && !busy.get(i).meets(window)) {
        found.add(new Violation("/busy/" + i, "lies outside of from and to"));
      }
    }
  }

  private static void check(List<Violation> found, String pointer, Stated time, Instant now) {
    if (!time.isOrdered()) {
      found.add(new Violation(pointer + "/to", "is after from"));
    }
    if (time.from().isBefore(now.minus(BACK))) {
      found.add(
          new Violation(
              pointer + "/from",
              "is at most " + BACK.toDays() + " days ago: leave out what is past"));
    }
    if (time.to().isAfter(now.plus(AHEAD))) {
      found.add(new Violation(pointer + "/to", "is at most " + AHEAD.toDays() + " days ahead"));
    }
  }
}
