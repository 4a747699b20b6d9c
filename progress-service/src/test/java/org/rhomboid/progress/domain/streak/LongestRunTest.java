package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LongestRunTest {

  private static LongestRun run(int length, String from, String to) {
    return new LongestRun(length, LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  @DisplayName("Streaks 12: the longest run has its dates and stays when the streak breaks")
  void stays() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 5).practised("2026-11-10");

    assertThat(member.state().streak().longestDays()).isEqualTo(run(5, "2026-11-01", "2026-11-05"));
  }

  @Test
  @DisplayName("Streaks 12: of equals the earliest is the longest, until a later one is longer")
  void earliestOfEquals() {
    Member member =
        Member.in("UTC").practisedDaily("2026-11-01", 3).practisedDaily("2026-11-10", 3);
    assertThat(member.state().streak().longestDays()).isEqualTo(run(3, "2026-11-01", "2026-11-03"));

    member.practised("2026-11-13");

    assertThat(member.state().streak().longestDays()).isEqualTo(run(4, "2026-11-10", "2026-11-13"));
  }

  @Test
  @DisplayName("Streaks 12: a revoked session takes its part of the longest run with it")
  void followsRevocation() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 5);

    member.sessions().remove(1);

    assertThat(member.state().streak().longestDays()).isEqualTo(run(3, "2026-11-03", "2026-11-05"));
  }

  @Test
  @DisplayName("Streaks 12: with the only session revoked there is no longest run, nor any streak")
  void followsRevocationToNothing() {
    Member member = Member.in("UTC").practised("2026-11-01");

    member.sessions().clear();

    assertThat(member.state()).isEqualTo(StreakState.NEVER);
  }
}
