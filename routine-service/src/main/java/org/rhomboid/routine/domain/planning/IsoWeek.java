package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A week from Monday to Sunday, written {@code 2026-W48} (ISO 8601). */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

  public IsoWeek {
    monday = monday.with(WeekFields.ISO.dayOfWeek(), 1);
  }

  /** The week that holds a date. */
  public static IsoWeek of(LocalDate date) {
    return new IsoWeek(date);
  }

  /** The written week, or empty where there is no such week: most years have no week 53. */
  public static Optional<IsoWeek> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int week = Integer.parseInt(matcher.group(2));
    // 4 January lies in week 1 of its year
    LocalDate firstMonday = LocalDate.of(year, 1, 4).with(WeekFields.ISO.dayOfWeek(), 1);
    IsoWeek parsed = new IsoWeek(firstMonday.plusWeeks(week - 1L));
    return Optional.of(parsed).filter(it -> it.toString().equals(written));
  }

  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** Monday to Sunday. */
  public List<LocalDate> days() {
    return Stream.iterate(monday, day -> day.plusDays(1)).limit(7).toList();
  }

  public IsoWeek plusWeeks(int weeks) {
    return new IsoWeek(monday.plusWeeks(weeks));
  }

  public boolean contains(LocalDate date) {
    return of(date).equals(this);
  }

  @Override
  public int compareTo(IsoWeek other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
