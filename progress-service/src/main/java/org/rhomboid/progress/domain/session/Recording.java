package org.rhomboid.progress.domain.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/** What became of a performed session: recorded, or refused with every reason. */
public sealed interface Recording {

  /** The session keeps all rules. */
  record Accepted(RecordedSession session) implements Recording {}

  /**
   * The session breaks rules.
   *
   * @param refusals at least one
   */
  record Refused(List<Refusal> refusals) implements Recording {

    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Decides about a session.
   *
   * @param recordedAt the server's time
   * @param window how old it may be
   * @param schedules the member's schedules as known now
   * @param latest the session with the latest completion so far; null before the first. Where there is no profile its
   *     zone says what "today" is, unless this session is later
   */
  static Recording of(
      PerformedSession session,
      Instant recordedAt,
      LateWindow window,
      ScheduleHistory schedules,
      SessionMoment latest) {
    List<Refusal> refusals = SessionRule.refusals(session, recordedAt, window);
    if (!refusals.isEmpty()) {
      return new Refused(refusals);
    }
    LocalDate practiceDay =
        schedules.practiceDay(session.completedAt(), recordedAt, session.zone());
    SessionMoment latestNow =
        new SessionMoment(session.completedAt(), session.zone()).orLater(latest);
    LocalDate today = new MemberCalendar(schedules, latestNow).today(recordedAt);
    return new Accepted(
        new RecordedSession(session, recordedAt, practiceDay, practiceDay.isBefore(today)));
  }
}
