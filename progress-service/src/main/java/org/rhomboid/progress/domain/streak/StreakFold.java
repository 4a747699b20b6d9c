package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * Turns counted sessions into the state of a streak.
 *
 * <p>The days between two practice days are judged when the second is known, and are then over: the member has been
 * practising after them (Streaks 4: days up to the last practice day are not open). A session that fills one of them
 * later, a revocation, or a fact that changes for one of them is folded anew from the state before the first practice day at or after it.
 */
public final class StreakFold {

  private StreakFold() {}

  /**
   * Adds a session of the last practice day or of a later one, in time proportional to the days between the two.
   *
   * @param facts must say the same of the days up to {@code state}'s last practice day as when it was folded
   * @throws IllegalArgumentException where the session is of an earlier day, or earlier than others of the last day: see {@link
   *     StreakState#canAppend(CountedSession)}
   */
  public static StreakState append(StreakState state, CountedSession session, StreakFacts facts) {
    if (!state.canAppend(session)) {
      throw new IllegalArgumentException("an earlier session is folded in from a checkpoint");
    }
    SessionMoment latest = session.moment().orLater(state.latest());
    return state.precedes(session.practiceDay())
        ? withDay(state, session.practiceDay(), session.moment(), latest, facts)
        : new StreakState(state.streak(), state.lastPracticeDay(), latest);
  }

  /**
   * The state after {@code checkpoint} and all days after it, in time proportional to the dates from there on.
   *
   * @param checkpoint the state before the first of {@code daysAfter}; {@link StreakState#NEVER} for all days there are
   * @param daysAfter every practice day after the checkpoint's last, in any order
   * @throws IllegalArgumentException where one of them is not after it
   */
  public static FoldedDays fold(
      StreakState checkpoint, Collection<PractisedDay> daysAfter, StreakFacts facts) {
    List<PractisedDay> inOrder =
        daysAfter.stream().sorted(Comparator.comparing(PractisedDay::date)).toList();
    TreeMap<LocalDate, StreakState> before = new TreeMap<>();
    StreakState state = checkpoint;
    for (PractisedDay day : inOrder) {
      if (!state.precedes(day.date())) {
        throw new IllegalArgumentException("only days after the checkpoint, each once, can follow");
      }
      before.put(day.date(), state);
      SessionMoment latest = day.last().orLater(state.latest());
      state = withDay(state, day.date(), day.first(), latest, facts);
    }
    return new FoldedDays(state, before);
  }

  private static StreakState withDay(
      StreakState state,
      LocalDate day,
      SessionMoment first,
      SessionMoment latest,
      StreakFacts facts) {
    RunningStreak streak =
        judgedUpTo(day, first, state, facts)
            .begunOn(day, facts.schedules().inForceOn(day).policy())
            .practised(day);
    return new StreakState(streak, day, latest);
  }

  private static RunningStreak judgedUpTo(
      LocalDate day, SessionMoment first, StreakState state, StreakFacts facts) {
    if (state.lastPracticeDay() == null) {
      return state.streak();
    }
    MemberCalendar calendar = facts.calendar(state.latest());
    boolean flight = LostOnFlight.between(state.latest(), first);
    RunningStreak streak = state.streak().over(state.lastPracticeDay(), facts);
    for (LocalDate date : (Iterable<LocalDate>) datesBetween(state, day)::iterator) {
      Verdict neutral = flight ? Verdict.SKIPPED_DATE : NeutralDay.on(date, facts, calendar);
      streak =
          streak
              .begunOn(date, facts.schedules().inForceOn(date).policy())
              .without(neutral)
              .over(date, facts);
    }
    return streak;
  }

  /** The dates that are judged when a session of {@code day} is appended: what it costs. */
  static Stream<LocalDate> datesBetween(StreakState state, LocalDate day) {
    return state.lastPracticeDay() == null
        ? Stream.empty()
        : state.lastPracticeDay().plusDays(1).datesUntil(day);
  }
}
