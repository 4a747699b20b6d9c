package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.domain.streak.StreakFacts;
import org.rhomboid.progress.domain.streak.StreakReading;
import org.rhomboid.progress.domain.streak.StreakState;

/**
 * What is stored of a member, as a decision needs it.
 *
 * @param version of the aggregate, 0 before the first change
 * @param dueAt when the streak changes next by time alone; null where it never does
 * @param streakFacts what the facts and the holds mean for the streak: worked out once
 * @param asked what the question asked for
 */
public record MemberRecord(
    long version,
    StreakState streak,
    SafetyState safety,
    Instant dueAt,
    MemberFacts facts,
    StreakFacts streakFacts,
    MemberSettings settings,
    Asked asked) {

  /** What a {@link Question} found. */
  public record Asked(
      Optional<StoredSession> session,
      Optional<StoredSession> replaced,
      Optional<StoredCheckIn> checkIn,
      Optional<StoredPause> pause) {}

  public Streak streakAt(Instant now) {
    return StreakReading.asOf(streak, streakFacts, now);
  }

  public LocalDate today(Instant now) {
    return new MemberCalendar(streakFacts.schedules(), streak.latest()).today(now);
  }
}
