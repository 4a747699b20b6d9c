package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.streak.Consistency;
import org.rhomboid.progress.domain.streak.Freezes;
import org.rhomboid.progress.domain.streak.LongestRun;
import org.rhomboid.progress.domain.streak.Run;
import org.rhomboid.progress.domain.streak.RunningStreak;
import org.rhomboid.progress.domain.streak.RunningWeek;
import org.rhomboid.progress.domain.streak.StreakState;

/**
 * The folded streak as it is stored: flat, so that the domain can change its types without a migration. Rows of before know days only, and a streak
 * through a practice day was never broken then: what they lack reads as absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreakColumn(
    int length,
    LocalDate from,
    boolean broken,
    LongestColumn longest,
    LongestColumn longestWeeks,
    int freezes,
    int towardsNextFreeze,
    double consistency,
    WeekColumn week,
    LocalDate lastPracticeDay,
    Instant latestCompletedAt,
    String latestZone) {

  record LongestColumn(int length, LocalDate from, LocalDate to) {

    static LongestColumn of(LongestRun longest) {
      return longest == null
          ? null
          : new LongestColumn(longest.length(), longest.from(), longest.to());
    }

    static LongestRun run(LongestColumn column) {
      return column == null ? null : new LongestRun(column.length, column.from, column.to);
    }
  }

  record WeekColumn(
      LocalDate from, int target, LocalDate first, LocalDate last, int practised, int skipped) {

    static WeekColumn of(RunningWeek week) {
      return week == null
          ? null
          : new WeekColumn(
              week.from(),
              week.target(),
              week.first(),
              week.last(),
              week.practised(),
              week.skipped());
    }

    static RunningWeek week(WeekColumn column) {
      return column == null
          ? null
          : new RunningWeek(
              column.from,
              column.target,
              column.first,
              column.last,
              column.practised,
              column.skipped);
    }
  }

  static StreakColumn of(StreakState state) {
    RunningStreak streak = state.streak();
    SessionMoment latest = state.latest();
    return new StreakColumn(
        streak.run().length(),
        streak.run().from(),
        streak.broken(),
        LongestColumn.of(streak.longestDays()),
        LongestColumn.of(streak.longestWeeks()),
        streak.freezes().held(),
        streak.freezes().towardsNext(),
        streak.consistency().share(),
        WeekColumn.of(streak.week()),
        state.lastPracticeDay(),
        latest == null ? null : latest.completedAt(),
        latest == null ? null : latest.zone().getId());
  }

  StreakState toState() {
    RunningStreak streak =
        new RunningStreak(
            new Run(length, from),
            broken,
            LongestColumn.run(longest),
            LongestColumn.run(longestWeeks),
            new Freezes(freezes, towardsNextFreeze),
            new Consistency(consistency),
            WeekColumn.week(week));
    SessionMoment latest =
        latestCompletedAt == null
            ? null
            : new SessionMoment(latestCompletedAt, ZoneId.of(latestZone));
    return new StreakState(streak, lastPracticeDay, latest);
  }
}
