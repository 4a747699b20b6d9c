package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StreakUpdateTest {

  private static final String NOON = "2026-11-20T12:00:00Z";

  @Test
  @DisplayName("Streaks 11: the first session of a day is an update with both streaks")
  void firstOfTheDay() {
    Streak before = Member.in("UTC").practised("2026-11-19").asOf(NOON);
    Streak after = Member.in("UTC").practised("2026-11-19", "2026-11-20").asOf(NOON);

    assertThat(StreakUpdate.between(before, after)).contains(new StreakUpdate(before, after));
  }

  @Test
  @DisplayName("Streaks 11: a second session of the day is none")
  void secondOfTheDay() {
    Streak before = Member.in("UTC").practised("2026-11-20").asOf(NOON);
    Streak after =
        Member.in("UTC").practised("2026-11-20").session("2026-11-20T11:00", "UTC").asOf(NOON);

    assertThat(StreakUpdate.between(before, after)).isEmpty();
  }

  @Test
  @DisplayName("Streaks 11: ACTIVE turning AT_RISK is none, a lapse and the use of a freeze are")
  void timeGoesBy() {
    Member member = Member.in("UTC").practisedDaily("2026-11-10", 7);
    Streak active = member.asOf("2026-11-16T23:00:00Z");
    Streak atRisk = member.asOf("2026-11-17T23:00:00Z");
    Streak frozen = member.asOf("2026-11-18T23:00:00Z");
    Streak broken = member.asOf("2026-11-19T23:00:00Z");

    assertThat(StreakUpdate.between(active, atRisk)).isEmpty();
    assertThat(StreakUpdate.between(atRisk, frozen)).isPresent();
    assertThat(StreakUpdate.between(frozen, broken)).isPresent();
    assertThat(StreakUpdate.between(broken, member.asOf("2026-12-19T23:00:00Z"))).isEmpty();
  }

  @Test
  @DisplayName("Streaks 11: a pause is an update, its state alone is enough")
  void pause() {
    Streak before = Member.in("UTC").practised("2026-11-20").asOf(NOON);
    Streak after =
        Member.in("UTC").practised("2026-11-20").paused("2026-11-20", "2026-11-25").asOf(NOON);

    assertThat(StreakUpdate.between(before, after)).isPresent();
  }

  @Test
  @DisplayName(
      "Streaks 11: a longest run with other dates is an update although its length is the same")
  void longestMoved() {
    Streak before = Member.in("UTC").practised("2026-11-01", "2026-11-10", "2026-11-20").asOf(NOON);
    Streak after = Member.in("UTC").practised("2026-11-10", "2026-11-20").asOf(NOON);

    assertThat(StreakUpdate.between(before, after)).isPresent();
  }

  @Test
  @DisplayName("Streaks 11: a session long before everything that only moves the score is none")
  void scoreAlone() {
    Streak before = Member.in("UTC").practised("2026-11-01", "2026-11-20").asOf(NOON);
    Streak after = Member.in("UTC").practised("2026-11-01", "2026-11-10", "2026-11-20").asOf(NOON);

    assertThat(after.consistency()).isNotEqualTo(before.consistency());
    assertThat(StreakUpdate.between(before, after)).isEmpty();
  }

  @Test
  @DisplayName("Streaks 11: a freeze that came back is an update, even where nothing else changed")
  void freezesAlone() {
    Streak before =
        Member.in("UTC").practisedDaily("2026-11-11", 7).practised("2026-11-19").asOf(NOON);
    Streak after =
        Member.in("UTC")
            .planned("2026-11-16", "2026-11-22", "2026-11-18")
            .practisedDaily("2026-11-11", 7)
            .practised("2026-11-19")
            .asOf(NOON);

    assertThat(after.state()).isEqualTo(before.state());
    assertThat(before.freezes()).isZero();
    assertThat(after.freezes()).isEqualTo(1);
    assertThat(StreakUpdate.between(before, after)).isPresent();
  }

  @Test
  @DisplayName(
      "Streaks 11: a session corrected to the next day moves the last practice day: an update")
  void lastPracticeDayAlone() {
    Streak before =
        Member.in("UTC").practisedDaily("2026-11-01", 3).practised("2026-11-19").asOf(NOON);
    Streak after =
        Member.in("UTC").practisedDaily("2026-11-01", 3).practised("2026-11-20").asOf(NOON);

    assertThat(after.current()).isEqualTo(before.current());
    assertThat(after.longest()).isEqualTo(before.longest());
    assertThat(StreakUpdate.between(before, after)).isPresent();
  }
}
