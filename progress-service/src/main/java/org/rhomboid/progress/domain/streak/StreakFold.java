package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * Turns counted sessions into the state of a streak.
 *
 * <p>The days between two practice days are judged when the second is known, and are then over: the member has been
 * practising after them (Streaks 4: days up to the last practice day are not open). A session that fills one of them
 * later, a revocation, or a fact that changes for one of them makes {@link #replay} or {@link #resume} necessary.
 */
public final class StreakFold {

  private StreakFold() {}

  /**
   * Adds a session of the last practice day or of a later one, in time proportional to the days between the two.
   *
   * @param facts must say the same of the days up to {@code state}'s last practice day as when it was folded
   * @throws IllegalArgumentException where the session is of an earlier day: see {@link StreakState#canAppend}
   */
  public static StreakState append(StreakState state, CountedSession session, StreakFacts facts) {
    LocalDate day = session.practiceDay();
    if (!state.canAppend(day)) {
      throw new IllegalArgumentException("a session of an earlier day needs a replay");
    }
    SessionMoment latest = session.moment().orLater(state.latest());
    if (!state.precedes(day)) {
      return new StreakState(state.streak(), state.lastPracticeDay(), latest);
    }
    return new StreakState(judgedUpTo(day, state, facts).practised(day), day, latest);
  }

  /** The state after all of {@code sessions}, in whatever order they are given. */
  public static StreakState replay(Collection<CountedSession> sessions, StreakFacts facts) {
    return resume(StreakState.NEVER, sessions, facts);
  }

  /**
   * The state after {@code checkpoint} and all of {@code sessions}. Any earlier state is a checkpoint: with the one of
   * the last practice day before a late session, that session costs no more than the days after it.
   *
   * @param sessions all sessions of the days after the checkpoint's last practice day, in any order
   */
  public static StreakState resume(
      StreakState checkpoint, Collection<CountedSession> sessions, StreakFacts facts) {
    List<CountedSession> byDay =
        sessions.stream().sorted(Comparator.comparing(CountedSession::practiceDay)).toList();
    StreakState state = checkpoint;
    for (CountedSession session : byDay) {
      state = append(state, session, facts);
    }
    return state;
  }

  private static RunningStreak judgedUpTo(LocalDate day, StreakState state, StreakFacts facts) {
    RunningStreak streak = state.streak();
    if (state.lastPracticeDay() == null) {
      return streak;
    }
    MemberCalendar calendar = facts.calendar(state.latest());
    for (LocalDate date = state.lastPracticeDay().plusDays(1);
        date.isBefore(day);
        date = date.plusDays(1)) {
      streak = NeutralDay.isNeutral(date, facts, calendar) ? streak : streak.missed();
    }
    return streak;
  }
}
