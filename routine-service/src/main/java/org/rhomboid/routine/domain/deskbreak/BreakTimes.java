package org.rhomboid.routine.domain.deskbreak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the breaks of a date are. The first is due once the interval has passed since work began, each further one once it has passed since the one before; one
 * that falls due in a blocked time comes as soon as that is over. So no two are nearer than the interval.
 *
 * @param all by time
 * @param chosen those of them that the daily cap leaves, spread over the day
 */
record BreakTimes(List<Instant> all, List<Instant> chosen) {

  /**
   * @param shortest the seconds that have to be free for a break to make sense
   */
  static BreakTimes of(BreakRequest request, FreeTime free, int shortest) {
    List<Instant> all = due(request, free, shortest);
    int cap = request.profile().breaksPerDay().orElse(Integer.MAX_VALUE);
    return new BreakTimes(all, capped(all, cap, request.kept()));
  }

  private static List<Instant> due(BreakRequest request, FreeTime free, int shortest) {
    Optional<Instant> begins = free.begins();
    if (begins.isEmpty()) {
      return request.kept();
    }
    Duration every = Duration.ofMinutes(request.everyMinutes());
    List<Instant> times = new ArrayList<>();
    Instant first = begins.get().plus(every);
    Instant due = first;
    for (Instant kept : request.kept()) {
      times.addAll(between(due, kept.minus(every), free, shortest, every));
      times.add(kept);
      // one of before the work hours changed may lie outside of them
      due = kept.isBefore(begins.get()) ? first : kept.plus(every);
    }
    times.addAll(between(due, Instant.MAX, free, shortest, every));
    return List.copyOf(times);
  }

  /** Those that fall due from the one instant on and are no later than the other. */
  private static List<Instant> between(
      Instant due, Instant last, FreeTime free, int shortest, Duration every) {
    List<Instant> times = new ArrayList<>();
    Optional<Instant> next = free.next(due, shortest);
    while (next.isPresent() && !next.get().isAfter(last)) {
      times.add(next.get());
      next = free.next(next.get().plus(every), shortest);
    }
    return times;
  }

  private static List<Instant> capped(List<Instant> all, int cap, List<Instant> kept) {
    List<Instant> spread = spread(all, cap);
    if (spread.containsAll(kept)) {
      return spread;
    }
    List<Instant> open = all.stream().filter(at -> !kept.contains(at)).toList();
    List<Instant> chosen = new ArrayList<>(kept);
    chosen.addAll(spread(open, Math.max(0, cap - kept.size())));
    return chosen.stream().sorted().toList();
  }

  /** The middle one of each of {@code cap} equal parts of the day. */
  private static List<Instant> spread(List<Instant> times, int cap) {
    if (times.size() <= cap) {
      return times;
    }
    List<Instant> spread = new ArrayList<>();
    for (int part = 0; part < cap; part++) {
      spread.add(times.get((2 * part + 1) * times.size() / (2 * cap)));
    }
    return List.copyOf(spread);
  }
}
