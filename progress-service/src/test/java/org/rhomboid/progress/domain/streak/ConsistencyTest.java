package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

class ConsistencyTest {

  @Test
  @DisplayName("Streaks 13: 14 practised days bring the score from 0 to 50, 14 more to 75")
  void rises() {
    assertThat(score(Member.in("UTC").practisedDaily("2026-01-01", 14), "2026-01-14T18:00:00Z"))
        .isCloseTo(50, within(1e-9));
    assertThat(score(Member.in("UTC").practisedDaily("2026-01-01", 28), "2026-01-28T18:00:00Z"))
        .isCloseTo(75, within(1e-9));
  }

  @Test
  @DisplayName("Streaks 13: 14 days without practice halve it; frozen days are days without")
  void fallsGently() {
    Member member = Member.in("UTC").practisedDaily("2026-01-01", 14);

    assertThat(score(member, "2026-01-29T00:00:00Z")).isCloseTo(25, within(1e-9));
  }

  @Test
  @DisplayName(
      "Streaks 13: neutral days and an open day leave it as it is, a practised rest day adds")
  void neutralDays() {
    Member member =
        Member.unknown()
            .from("2026-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.WEEKDAYS))
            .practised("2026-11-20");

    double friday = score(member, "2026-11-20T18:00:00Z");

    assertThat(score(member, "2026-11-23T23:59:59Z")).isEqualTo(friday);
    assertThat(score(member, "2026-11-24T00:00:00Z")).isLessThan(friday);
    assertThat(score(member.practised("2026-11-21"), "2026-11-22T00:00:00Z")).isGreaterThan(friday);
  }

  private static double score(Member member, String asOf) {
    return member.asOf(asOf).consistency();
  }
}
