package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PerformedSession.Item;

/**
 * How much strength work was done: sets times repetitions, holds as seconds / 3, a repetition that is held as the larger of both. Counted in thirds of a repetition, so that it is exact.
 *
 * <p>Weeks are the 7 days up to a date and those before them.
 */
final class StrengthVolume {

  private static final int THIRDS = 3;
  private static final int WEEKS = 4;

  /** Longer than anybody looks back; practice days may come a day or two out of order. */
  private static final int DAYS_KEPT = 7 * (WEEKS + 1);

  private final Deque<Entry> entries = new ArrayDeque<>();

  private record Entry(LocalDate date, String slug, int thirds, boolean performed) {}

  void add(LocalDate date, Item item, Dose asked) {
    while (!entries.isEmpty() && entries.getFirst().date.isBefore(date.minusDays(DAYS_KEPT))) {
      entries.removeFirst();
    }
    entries.add(new Entry(date, item.slug(), ofPerformed(item, asked), true));
  }

  /** A step up that the sessions of the week so far do not show yet. */
  void addRise(LocalDate date, String slug, int thirds) {
    entries.add(new Entry(date, slug, thirds, false));
  }

  /** What a step up of one session comes to in a week, as often as the exercise was done in this one. */
  int rise(LocalDate date, String slug, Dose from, Dose to) {
    long times =
        entries.stream()
            .filter(it -> it.performed && it.slug.equals(slug) && weeksBefore(date, it) == 0)
            .count();
    return (int) times * (of(to) - of(from));
  }

  /** Whether anything was done before the week up to this date, in the last four. */
  boolean hasHistory(LocalDate date) {
    return entries.stream()
        .anyMatch(
            it -> it.thirds > 0 && weeksBefore(date, it) > 0 && weeksBefore(date, it) < WEEKS);
  }

  /** With what the steps up of this week add. */
  int inTheWeekTo(LocalDate date) {
    return entries.stream().filter(it -> weeksBefore(date, it) == 0).mapToInt(Entry::thirds).sum();
  }

  /** As performed, of the last four weeks. */
  int highest(LocalDate date) {
    int[] weeks = new int[WEEKS];
    for (Entry entry : entries) {
      int week = weeksBefore(date, entry);
      if (entry.performed && week >= 0 && week < WEEKS) {
        weeks[week] += entry.thirds;
      }
    }
    return Arrays.stream(weeks).max().orElse(0);
  }

  static int of(Dose dose) {
    return dose.sets() * inASet(dose.reps().orElse(0), dose.holdSeconds().orElse(0));
  }

  /** What was not counted was done as asked for. */
  private static int ofPerformed(Item item, Dose asked) {
    return item.setsDone()
        * inASet(
            item.repsDone().or(asked::reps).orElse(0),
            item.holdSeconds().or(asked::holdSeconds).orElse(0));
  }

  private static int inASet(int reps, int holdSeconds) {
    return reps == 0 ? holdSeconds : reps * Math.max(THIRDS, holdSeconds);
  }

  private static int weeksBefore(LocalDate date, Entry entry) {
    return (int) Math.floorDiv(date.toEpochDay() - entry.date.toEpochDay(), 7L);
  }
}
