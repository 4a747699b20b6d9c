package org.rhomboid.progress.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.session.Sessions.NOW;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.calendar.Schedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

class RecordingTest {

  private static final ScheduleHistory BERLIN_FROM_THREE =
      new ScheduleHistory(
          List.of(
              new Schedule(
                  LocalDate.parse("2026-01-01"),
                  ZoneId.of("Europe/Berlin"),
                  LocalTime.of(3, 0),
                  new StreakPolicy.Daily(Set.of(DayOfWeek.values())))));

  private static RecordedSession accepted(
      PerformedSession session, Instant recordedAt, ScheduleHistory schedules) {
    Recording recording = Recording.of(session, recordedAt, LateWindow.DEFAULT, schedules, null);
    assertThat(recording).isInstanceOf(Recording.Accepted.class);
    return ((Recording.Accepted) recording).session();
  }

  @Test
  @DisplayName("Time: an accepted session keeps its practice day and when it was recorded")
  void accepted() {
    Instant oneInTheMorning = Instant.parse("2026-11-21T00:00:00Z");
    PerformedSession session =
        Sessions.between(oneInTheMorning.minusSeconds(600), oneInTheMorning, "Europe/Berlin");

    RecordedSession recorded = accepted(session, oneInTheMorning, BERLIN_FROM_THREE);

    assertThat(recorded)
        .isEqualTo(
            new RecordedSession(session, oneInTheMorning, LocalDate.parse("2026-11-20"), false));
  }

  @Test
  @DisplayName("Time: late is a practice day before the member's today, not an old instant")
  void late() {
    PerformedSession session = Sessions.completedAt(Instant.parse("2026-11-21T12:00:00Z"));
    Instant beforeTheDayEnds = Instant.parse("2026-11-22T01:59:59Z");
    Instant afterwards = Instant.parse("2026-11-22T02:00:00Z");

    assertThat(accepted(session, beforeTheDayEnds, BERLIN_FROM_THREE).late()).isFalse();
    assertThat(accepted(session, afterwards, BERLIN_FROM_THREE).late()).isTrue();
  }

  @Test
  @DisplayName("Time: without a profile, a session later than all others says itself what today is")
  void todayWithoutProfile() {
    PerformedSession inHonolulu =
        Sessions.between(NOW.minusSeconds(600), NOW.minusSeconds(60), "Pacific/Honolulu");
    SessionMoment earlierInTokyo =
        new SessionMoment(NOW.minusSeconds(9_000), ZoneId.of("Asia/Tokyo"));
    SessionMoment laterInTokyo = new SessionMoment(NOW, ZoneId.of("Asia/Tokyo"));

    Instant fivePastMidnightInTokyo = Instant.parse("2026-11-21T15:05:00Z");

    assertThat(late(inHonolulu, fivePastMidnightInTokyo, earlierInTokyo)).isFalse();
    assertThat(late(inHonolulu, fivePastMidnightInTokyo, laterInTokyo)).isTrue();
  }

  private static boolean late(PerformedSession session, Instant now, SessionMoment latest) {
    Recording recording =
        Recording.of(session, now, LateWindow.DEFAULT, ScheduleHistory.NONE, latest);
    return ((Recording.Accepted) recording).session().late();
  }

  @Test
  @DisplayName("Time: a completion up to 5 minutes ahead is dated as of when it was recorded")
  void skew() {
    Instant beforeMidnight = Instant.parse("2026-11-21T23:57:00Z");

    RecordedSession recorded =
        accepted(
            Sessions.completedAt(beforeMidnight.plusSeconds(240)),
            beforeMidnight,
            ScheduleHistory.NONE);

    assertThat(recorded.practiceDay()).isEqualTo("2026-11-21");
  }

  @Test
  @DisplayName("Time: every refusal is told at once")
  void refused() {
    PerformedSession session =
        Sessions.between(NOW.minusSeconds(40L * 86_400), NOW.minusSeconds(31L * 86_400), "UTC");

    Recording recording =
        Recording.of(session, NOW, LateWindow.DEFAULT, ScheduleHistory.NONE, null);

    assertThat(recording)
        .isEqualTo(
            new Recording.Refused(
                List.of(new Refusal.CompletedTooLongAgo(30), new Refusal.LastedTooLong(24))));
  }

  @Test
  @DisplayName("Time: instants at the ends of time are refused like any others")
  void endsOfTime() {
    PerformedSession session = Sessions.between(Instant.MIN, Instant.MAX, "UTC");

    Recording recording =
        Recording.of(session, NOW, LateWindow.DEFAULT, ScheduleHistory.NONE, null);

    assertThat(recording)
        .isEqualTo(
            new Recording.Refused(
                List.of(new Refusal.CompletedInTheFuture(5), new Refusal.LastedTooLong(24))));
  }

  @Test
  @DisplayName("Safety: a session in a log line shows nothing of its content")
  void noHealthDataInLogs() {
    assertThat(Sessions.completedAt(NOW).toString())
        .isEqualTo("PerformedSession[01900000-0000-7000-8000-000000000001]");
  }
}
