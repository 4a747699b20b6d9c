package org.rhomboid.progress.out.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.streak.Consistency;
import org.rhomboid.progress.domain.streak.Freezes;
import org.rhomboid.progress.domain.streak.LongestRun;
import org.rhomboid.progress.domain.streak.Run;
import org.rhomboid.progress.domain.streak.RunningStreak;
import org.rhomboid.progress.domain.streak.StreakState;

/** The folded streak as it is stored: flat, so that the domain can change its types without a migration. */
record StreakColumn(
    int length,
    LocalDate from,
    LongestColumn longest,
    int freezes,
    int towardsNextFreeze,
    double consistency,
    LocalDate lastPracticeDay,
    Instant latestCompletedAt,
    String latestZone) {

  record LongestColumn(int length, LocalDate from, LocalDate to) {}

  static StreakColumn of(StreakState state) {
    RunningStreak streak = state.streak();
    LongestRun longest = streak.longest();
    SessionMoment latest = state.latest();
    return new StreakColumn(
        streak.run().length(),
        streak.run().from(),
        longest == null ? null : new LongestColumn(longest.length(), longest.from(), longest.to()),
        streak.freezes().held(),
        streak.freezes().towardsNext(),
        streak.consistency().share(),
        state.lastPracticeDay(),
        latest == null ? null : latest.completedAt(),
        latest == null ? null : latest.zone().getId());
  }

  StreakState toState() {
    RunningStreak streak =
        new RunningStreak(
            new Run(length, from),
            longest == null ? null : new LongestRun(longest.length(), longest.from(), longest.to()),
            new Freezes(freezes, towardsNextFreeze),
            new Consistency(consistency));
    SessionMoment latest =
        latestCompletedAt == null
            ? null
            : new SessionMoment(latestCompletedAt, ZoneId.of(latestZone));
    return new StreakState(streak, lastPracticeDay, latest);
  }
}
