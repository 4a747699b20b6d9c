package org.rhomboid.progress.domain.cohort;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A week from Monday to Sunday.
 *
 * @param monday its first date
 */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

  /** The last zone on earth ends its Sunday 12 hours after Greenwich. */
  private static final Duration ENDED_EVERYWHERE = Duration.ofHours(12);

  /** Phones that were offline deliver late; nearly all of it comes within a week. */
  private static final Duration LATE_SESSIONS = Duration.ofDays(7);

  private static final int QUARTER = 13;

  public IsoWeek {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on a Monday");
    }
  }

  public static IsoWeek of(LocalDate date) {
    return new IsoWeek(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /**
   * The latest week that is closed: it has ended in every zone, and late sessions have had 7 days more. What comes for it later stays out of its figures, so
   * that two readings of a week never differ by a person.
   */
  public static IsoWeek latestClosed(Instant now) {
    Instant seen = now.minus(LATE_SESSIONS).minus(ENDED_EVERYWHERE);
    return of(LocalDate.ofInstant(seen, ZoneOffset.UTC)).plus(-1);
  }

  public IsoWeek plus(int weeks) {
    return new IsoWeek(monday.plusWeeks(weeks));
  }

  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** Such as {@code 2026-W47}. */
  public String code() {
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Which of the blocks of 13 weeks it lies in, the same for every reader at every time. */
  long quarter() {
    return Math.floorDiv(monday.toEpochDay(), 7L * QUARTER);
  }

  @Override
  public int compareTo(IsoWeek other) {
    return monday.compareTo(other.monday);
  }
}
