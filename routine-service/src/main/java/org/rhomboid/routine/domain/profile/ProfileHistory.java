package org.rhomboid.routine.domain.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which schedule counts from which date (Streaks 6): days past are judged by what was in force
 * then, so a change never reaches back.
 *
 * @param entries ordered by date, one for a date, no two neighbours alike
 */
public record ProfileHistory(List<Entry> entries) {

  /**
   * @param effectiveFrom the first local date on which the schedule counts
   */
  public record Entry(LocalDate effectiveFrom, Schedule schedule) {}

  public static final ProfileHistory EMPTY = new ProfileHistory(List.of());

  public ProfileHistory {
    entries = entries.stream().sorted(Comparator.comparing(Entry::effectiveFrom)).toList();
  }

  /**
   * The history after the member saved a profile. The first one counts from its day; a change from
   * the next day, or from the next Monday where weeks are counted before or after it. What was
   * still to come is replaced: of two changes on one day the second stands, and one that was taken
   * back leaves no trace.
   *
   * @param today the member's date
   */
  public ProfileHistory amend(Profile profile, LocalDate today) {
    Schedule next = Schedule.of(profile);
    List<Entry> amended = new ArrayList<>(entriesUntil(today));
    Optional<Schedule> inForce = last(amended);
    if (inForce.isEmpty()) {
      amended.add(new Entry(today, next));
    } else if (!inForce.get().equals(next)) {
      amended.add(new Entry(changeDate(inForce.get(), next, today), next));
    }
    return new ProfileHistory(amended);
  }

  /** The schedule that counts on a date; empty before the first. */
  public Optional<Schedule> inForceOn(LocalDate date) {
    return last(entriesUntil(date));
  }

  private List<Entry> entriesUntil(LocalDate date) {
    return entries.stream().filter(entry -> !entry.effectiveFrom().isAfter(date)).toList();
  }

  private static Optional<Schedule> last(List<Entry> entries) {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.get(entries.size() - 1).schedule());
  }

  private static LocalDate changeDate(Schedule before, Schedule after, LocalDate today) {
    return before.countsWeeks() || after.countsWeeks()
        ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : today.plusDays(1);
  }
}
