package org.rhomboid.progress.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.domain.streak.StreakFacts;
import org.rhomboid.progress.domain.streak.StreakFold;
import org.rhomboid.progress.domain.streak.StreakReading;
import org.rhomboid.progress.domain.streak.StreakState;

/**
 * What is stored of a member, as a decision needs it.
 *
 * @param version of the aggregate, 0 before the first session
 * @param sameId the session that already has the id that was asked for
 */
public record MemberRecord(
    long version, StreakState streak, StreakFacts facts, Optional<StoredSession> sameId) {

  Streak streakAt(Instant now) {
    return StreakReading.asOf(streak, facts, now);
  }

  /** The next version: the same practice days under other schedules. */
  MemberRecord with(List<PublishedSchedule> schedules, List<PractisedDay> practiceDays) {
    StreakFacts now = StreakFacts.of(ScheduleHistory.of(schedules, List.of()));
    return new MemberRecord(
        version + 1, StreakFold.fold(StreakState.NEVER, practiceDays, now).state(), now, sameId);
  }
}
