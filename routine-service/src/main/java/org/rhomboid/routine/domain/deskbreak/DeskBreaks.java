package org.rhomboid.routine.domain.deskbreak;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.reason.Shortfall;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * The desk breaks of a date: inside the work hours, an interval of 20 to 60 minutes apart, never in quiet hours or busy times, at most the daily cap; each one or
 * two exercises for the desk that together fit the time that is free, setting up included, and take two minutes at most.
 */
public final class DeskBreaks {

  /**
   * Minutes from one break to the next where the member does not choose. Ours, between the 20 minutes that gave the least discomfort (McLean 2001, with breaks of
   * 30 s) and the hour that is the longest to choose.
   */
  public static final int EVERY_MINUTES = 45;

  /** Seconds that a break takes at most, setting up included. */
  public static final int LONGEST = 120;

  /** With a shorter interval, in minutes, a break is one move: often and short, as in McLean 2001. Ours. */
  static final int TWO_MOVES_FROM = 30;

  private DeskBreaks() {}

  /** The breaks that are not answered, by time; none is an answer too, and {@link #day} says why. */
  public static List<DeskBreak> of(BreakRequest request) {
    return day(request).breaks();
  }

  /** The same, with the reasons where there is none or not more. */
  public static BreakDay day(BreakRequest request) {
    Optional<Shortfall> off = off(request);
    if (off.isPresent()) {
      return BreakDay.none(off.get());
    }
    FreeTime free = FreeTime.of(request.profile(), request.date(), request.busy());
    List<DeskExercise> exercises = DeskExercises.of(request);
    if (exercises.isEmpty() && free.begins().isPresent()) {
      return BreakDay.none(FewerBreaks.noExercise());
    }
    int shortest = exercises.stream().mapToInt(DeskExercise::seconds).min().orElse(LONGEST);
    BreakTimes times = BreakTimes.of(request, free, shortest);
    return times.all().isEmpty()
        ? BreakDay.none(blocked(request, free, shortest))
        : new BreakDay(breaks(request, free, exercises, times), capped(request, times));
  }

  private static Optional<Shortfall> off(BreakRequest request) {
    Profile profile = request.profile();
    if (profile.workHours().isEmpty()) {
      return Optional.of(FewerBreaks.noWorkHours());
    }
    if (profile.breaksPerDay().filter(cap -> cap == 0).isPresent()) {
      return Optional.of(FewerBreaks.noneWanted());
    }
    return profile.workHours().get().days().contains(request.date().getDayOfWeek())
        ? Optional.empty()
        : Optional.of(FewerBreaks.notAWorkingDay(request.date()));
  }

  private static Shortfall blocked(BreakRequest request, FreeTime free, int shortest) {
    if (free.begins().isEmpty()) {
      return FewerBreaks.noSuchDate(request.date());
    }
    Duration needed =
        Duration.ofMinutes(request.everyMinutes()).plusSeconds(shortest).plus(FreeTime.EDGE);
    return free.lasts(needed)
        ? FewerBreaks.allBlocked()
        : FewerBreaks.hoursTooShort(request.everyMinutes());
  }

  private static List<DeskBreak> breaks(
      BreakRequest request, FreeTime free, List<DeskExercise> exercises, BreakTimes times) {
    Rotation rotation = new Rotation(exercises, request.date());
    int most = request.everyMinutes() < TWO_MOVES_FROM ? 1 : 2;
    List<DeskBreak> breaks = new ArrayList<>();
    for (Instant at : times.chosen()) {
      // one that the member answered takes its turn too, so that the others keep their moves
      List<BreakMove> moves = rotation.next(seconds(free, at), most);
      if (!request.kept().contains(at)) {
        ZonedDateTime local = at.atZone(request.profile().zone());
        breaks.add(DeskBreak.of(request.member(), local, moves));
      }
    }
    return List.copyOf(breaks);
  }

  private static int seconds(FreeTime free, Instant at) {
    long left = free.secondsFrom(at);
    return left == 0 ? LONGEST : (int) Math.min(LONGEST, left);
  }

  private static List<Reason> capped(BreakRequest request, BreakTimes times) {
    return times.chosen().size() < times.all().size()
        ? List.of(
            FewerBreaks.dailyCap(
                request.profile().breaksPerDay().orElseThrow(), times.all().size()))
        : List.of();
  }
}
