package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

class StreakElapsedTest {

  private static List<String> changes(Member member, String due, String now) {
    return StreakElapsed.since(
            member.state(), member.facts(), Instant.parse(due), Instant.parse(now))
        .updates()
        .stream()
        .map(update -> update.current().asOf() + " " + update.current().state())
        .toList();
  }

  @Test
  @DisplayName(
      "Streaks 10: the use of each freeze and the lapse are changes, ACTIVE turning AT_RISK is none")
  void freezesAndLapse() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 14);
    assertThat(member.nextChange("2026-11-14T12:00:00Z")).isEqualTo("2026-11-16T00:00:00Z");

    assertThat(changes(member, "2026-11-16T00:00:00Z", "2027-11-16T00:00:00Z"))
        .containsExactly(
            "2026-11-16T00:00:00Z FROZEN",
            "2026-11-17T00:00:00Z FROZEN",
            "2026-11-18T00:00:00Z BROKEN");
    assertThat(member.nextChange("2026-11-18T00:00:00Z")).isNull();
  }

  @Test
  @DisplayName(
      "Streaks 10: FROZEN turning ACTIVE on a free day is a change, as the state says something else")
  void frozenThenFree() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.WEEKDAYS))
            .practisedDaily("2026-11-09", 5)
            .practisedDaily("2026-11-16", 3);

    assertThat(changes(member, "2026-11-20T00:00:00Z", "2026-11-23T00:00:00Z"))
        .containsExactly("2026-11-20T00:00:00Z FROZEN", "2026-11-21T00:00:00Z BROKEN");
  }

  @Test
  @DisplayName("Streaks 10: each update is read just before and at its instant")
  void readJustBeforeAndAt() {
    Member member = Member.in("UTC").practised("2026-11-18");
    Instant lapse = Instant.parse("2026-11-20T00:00:00Z");

    Elapsed elapsed =
        StreakElapsed.since(member.state(), member.facts(), lapse, lapse.plusSeconds(50));

    assertThat(elapsed.updates())
        .containsExactly(
            new StreakUpdate(
                member.asOf("2026-11-19T23:59:59.999999999Z"),
                member.asOf("2026-11-20T00:00:00Z")));
    assertThat(elapsed.nextChange()).isNull();
  }

  @Test
  @DisplayName("Streaks 10: a change is due before its instant in no time, and once at it")
  void dueOnce() {
    Member member = Member.in("UTC").practised("2026-11-18");
    Instant lapse = Instant.parse("2026-11-20T00:00:00Z");

    Elapsed early = StreakElapsed.since(member.state(), member.facts(), lapse, lapse.minusNanos(1));

    assertThat(early.updates()).isEmpty();
    assertThat(early.nextChange()).isEqualTo(lapse);
    assertThat(member.nextChange("2026-11-20T00:00:00Z")).isNull();
  }

  @Test
  @DisplayName(
      "Streaks 8: a pause that begins and ends by itself is two changes, before any practice too")
  void pauses() {
    Member member = Member.in("Europe/Berlin").paused("2026-11-20", "2026-11-22");

    assertThat(changes(member, "2026-11-01T00:00:00Z", "2026-12-20T00:00:00Z"))
        .containsExactly("2026-11-19T23:00:00Z PAUSED", "2026-11-22T23:00:00Z NONE");
  }

  @Test
  @DisplayName("Streaks 7: a week that closes unmet is a change, one that was met is none")
  void weekCloses() {
    Member met = Member.weekly(2).practised("2026-11-09", "2026-11-10");

    assertThat(met.nextChange("2026-11-10T12:00:00Z")).isEqualTo("2026-11-23T00:00:00Z");
  }

  @Test
  @DisplayName("Streaks 7: a switch between days and weeks is a change")
  void switched() {
    Member member =
        Member.in("UTC")
            .from("2026-11-16", "UTC", "00:00", new StreakPolicy.Weekly(2))
            .practisedDaily("2026-11-13", 3);

    assertThat(changes(member, "2026-11-15T12:00:00Z", "2026-11-30T00:00:00Z"))
        .containsExactly("2026-11-16T00:00:00Z ACTIVE", "2026-11-23T00:00:00Z BROKEN");
  }

  @ParameterizedTest
  @DisplayName("Streaks 10: for who practised today a handful of days is looked at")
  @ValueSource(ints = {1, 6, 7, 14, 400})
  void aHandfulOfDays(int days) {
    Member member = Member.in("Europe/Berlin").practisedDaily("2026-01-01", days);
    Instant now = member.state().latest().completedAt();
    StreakWalk walk = new StreakWalk(member.state(), member.facts(), now);

    assertThat(StreakElapsed.next(walk)).isNotNull();
    assertThat(walk.judged()).isLessThanOrEqualTo(2);
  }

  @Test
  @DisplayName(
      "Streaks 10: a pause thousands of years away or long costs what weeks around its ends cost")
  void farPause() {
    Member broken = Member.in("UTC").practised("2026-11-01").paused("4000-01-01", "9000-01-01");
    Member restful =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.Daily(Set.of()))
            .practised("2026-11-01")
            .paused("4000-01-01", "9000-01-01");
    for (Member member : List.of(broken, restful)) {
      Instant now = Instant.parse("2026-11-20T12:00:00Z");
      StreakWalk walk = new StreakWalk(member.state(), member.facts(), now);

      assertThat(StreakElapsed.next(walk)).isEqualTo("4000-01-01T00:00:00Z");
      assertThat(StreakElapsed.next(walk)).isEqualTo("9000-01-02T00:00:00Z");
      assertThat(StreakElapsed.next(walk)).isNull();
      assertThat(walk.judged()).isLessThan(200);
    }
  }

  @Test
  @DisplayName("Streaks 9: an expiry behind a pause of centuries costs weeks as well")
  void expiryBehindFarPause() {
    Member member = Member.in("UTC").practised("2026-11-20").paused("2026-11-21", "3000-12-31");
    Instant now = Instant.parse("2026-11-20T13:00:00Z");
    StreakWalk walk = new StreakWalk(member.state(), member.facts(), now);

    assertThat(walk.expiry()).isEqualTo("3001-01-02T00:00:00Z");
    assertThat(walk.judged()).isLessThan(100);
  }

  @Test
  @DisplayName("Streaks 10: never by time alone: nothing practised, broken, or nothing asked for")
  void never() {
    Member restful =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.Daily(Set.of()))
            .practised("2026-11-20");

    assertThat(Member.in("UTC").nextChange("2026-11-20T12:00:00Z")).isNull();
    assertThat(Member.in("UTC").practised("2026-01-20").nextChange("2026-11-20T12:00:00Z"))
        .isNull();
    assertThat(restful.nextChange("2026-11-20T12:00:00Z")).isNull();
  }
}
