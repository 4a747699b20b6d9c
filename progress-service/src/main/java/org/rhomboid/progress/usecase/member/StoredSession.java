package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import java.util.Map;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.statistics.DayTotals;
import org.rhomboid.progress.domain.streak.CountedSession;

/**
 * A session as stored.
 *
 * @param fingerprint of the request that made it
 * @param counted whether it counts for the streak
 * @param secondsByTarget seconds of work by target
 * @param revokedAt when it was withdrawn; null while it stands
 */
public record StoredSession(
    RecordedSession session,
    String fingerprint,
    boolean counted,
    Map<String, Integer> secondsByTarget,
    Instant revokedAt) {

  public boolean stands() {
    return revokedAt == null;
  }

  /** What it adds to its practice day. */
  public MemberDay day() {
    DayTotals totals = DayTotals.of(session.session(), secondsByTarget);
    return counted
        ? MemberDay.counted(session.practiceDay(), moment(), totals)
        : MemberDay.uncounted(session.practiceDay(), totals);
  }

  public CountedSession asCounted() {
    return new CountedSession(session.practiceDay(), moment());
  }

  public SessionMoment moment() {
    return new SessionMoment(session.session().completedAt(), session.session().zone());
  }
}
