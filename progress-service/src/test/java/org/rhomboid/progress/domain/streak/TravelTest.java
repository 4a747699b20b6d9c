package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TravelTest {

  @Test
  @DisplayName("Streaks 4: a traveller with the home profile is not broken every evening")
  void westOfHome() {
    Member member = Member.in("Europe/Berlin");
    for (int day = 10; day < 20; day++) {
      member.session("2026-11-" + day + "T20:00", "America/Los_Angeles");

      Streak beforeSupper = member.asOf("2026-11-" + (day + 2) + "T03:59:59Z");

      assertThat(beforeSupper.current()).isEqualTo(day - 9);
      assertThat(beforeSupper.state()).isEqualTo(StreakCondition.AT_RISK);
    }
  }

  @Test
  @DisplayName(
      "Streaks 4: west of home, the expiry is the midnight there; after it, home's counts for"
          + " nothing")
  void expiresWhereItIsLater() {
    Member member = Member.in("Europe/Berlin").session("2026-11-20T20:00", "America/Los_Angeles");

    assertThat(member.asOf("2026-11-22T07:59:59Z").current()).isEqualTo(1);
    assertThat(member.asOf("2026-11-22T07:59:59Z").today()).isEqualTo("2026-11-22");
    assertThat(member.asOf("2026-11-22T07:59:59Z").expiresAt()).isEqualTo("2026-11-22T08:00:00Z");
    assertThat(member.asOf("2026-11-22T08:00:00Z").current()).isZero();
  }

  @Test
  @DisplayName("Streaks 4: east of home, the expiry is home's midnight")
  void eastOfHome() {
    Member member = Member.in("Europe/Berlin").session("2026-11-20T08:00", "Asia/Tokyo");

    assertThat(member.asOf("2026-11-21T15:00:00Z").state()).isEqualTo(StreakCondition.AT_RISK);
    assertThat(member.asOf("2026-11-20T00:00:00Z").expiresAt()).isEqualTo("2026-11-21T23:00:00Z");
  }

  @Test
  @DisplayName("Streaks 4: back home the latest session is there, and so is midnight")
  void backHome() {
    Member member =
        Member.in("Europe/Berlin")
            .session("2026-11-19T20:00", "America/Los_Angeles")
            .session("2026-11-20T20:00", "Europe/Berlin");

    assertThat(member.asOf("2026-11-20T20:00:00Z").expiresAt()).isEqualTo("2026-11-21T23:00:00Z");
  }

  @Test
  @DisplayName("Streaks 4: after a flight west a last practice day after today is ACTIVE")
  void tokyoToHonolulu() {
    Member member =
        Member.in("Pacific/Honolulu")
            .session("2026-11-20T09:00", "Asia/Tokyo")
            .session("2026-11-21T09:00", "Asia/Tokyo");

    Streak landed = member.asOf("2026-11-21T08:00:00Z");

    assertThat(landed.today()).isEqualTo("2026-11-20");
    assertThat(landed.lastPracticeDay()).isEqualTo("2026-11-21");
    assertThat(landed.state()).isEqualTo(StreakCondition.ACTIVE);
    assertThat(landed.current()).isEqualTo(2);
    assertThat(landed.expiresAt()).isEqualTo("2026-11-23T10:00:00Z");
  }

  @Test
  @DisplayName("Streaks 4: practising the same date again after the flight west changes nothing")
  void theSameDateTwice() {
    Member member =
        Member.unknown()
            .session("2026-11-21T09:00", "Asia/Tokyo")
            .session("2026-11-21T09:00", "Pacific/Honolulu")
            .session("2026-11-22T09:00", "Pacific/Honolulu");

    Streak streak = member.asOf("2026-11-22T20:00:00Z");

    assertThat(streak.current()).isEqualTo(2);
    assertThat(streak.zone().getId()).isEqualTo("Pacific/Honolulu");
  }

  @Test
  @DisplayName("Streaks 4: a flight east that loses no whole date breaks nothing")
  void honoluluToTokyo() {
    Member member =
        Member.unknown()
            .session("2026-11-20T06:00", "Pacific/Honolulu")
            .session("2026-11-21T21:00", "Asia/Tokyo");

    assertThat(member.asOf("2026-11-21T12:00:00Z").current()).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "Streaks 4: a day passed over is judged with the practice after it, wherever it still lasts")
  void daysUpToTheLastPracticeAreNotOpen() {
    Member member =
        Member.in("Pacific/Honolulu")
            .session("2026-11-19T09:00", "Asia/Tokyo")
            .session("2026-11-21T09:00", "Asia/Tokyo");

    Streak streak = member.asOf("2026-11-21T00:30:00Z");

    assertThat(streak.today()).isEqualTo("2026-11-20");
    assertThat(streak.current()).isEqualTo(1);
    member.session("2026-11-20T20:00", "Pacific/Honolulu");
    assertThat(member.asOf("2026-11-21T06:00:00Z").current()).isEqualTo(3);
  }
}
