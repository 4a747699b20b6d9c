package org.rhomboid.progress.usecase.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.streak.FoldedDays;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.StreakFold;
import org.rhomboid.progress.domain.streak.StreakState;

/**
 * A member's dates from a checkpoint on.
 *
 * @param checkpoint the streak before {@code days}
 * @param days every date since then that anything is kept of, by date
 * @param sessions of the date that is to be rebuilt, withdrawn ones left out
 * @param checkIns of that date
 * @param facts with all pauses and plans since then
 */
public record MemberHistory(
    StreakState checkpoint,
    List<MemberDay> days,
    List<StoredSession> sessions,
    List<StoredCheckIn> checkIns,
    MemberFacts facts) {

  /** The date as its sessions and check-ins make it, {@code without} one of them. */
  public MemberDay rebuilt(LocalDate date, StoredSession without) {
    MemberDay day = MemberDay.empty(date);
    for (StoredSession session : sessions) {
      day = isSame(session, without) ? day : day.plus(session.day());
    }
    for (StoredCheckIn checkIn : checkIns) {
      day = day.plus(checkIn.day());
    }
    return day;
  }

  /** The date as it is kept. */
  public MemberDay day(LocalDate date) {
    return days.stream()
        .filter(day -> day.date().equals(date))
        .findFirst()
        .orElse(MemberDay.empty(date));
  }

  /** Folds all of the days anew, {@code changed} ones in place of those that are kept. */
  public FoldedDays fold(Map<LocalDate, MemberDay> changed, MemberFacts now, SafetyState safety) {
    Map<LocalDate, MemberDay> all = new TreeMap<>();
    days.forEach(day -> all.put(day.date(), day));
    all.putAll(changed);
    List<PractisedDay> practised =
        all.values().stream().map(MemberDay::practised).flatMap(Optional::stream).toList();
    return StreakFold.fold(checkpoint, practised, now.forStreak(safety));
  }

  private static boolean isSame(StoredSession session, StoredSession other) {
    return other != null && session.session().session().id().equals(other.session().session().id());
  }
}
