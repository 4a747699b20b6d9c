package org.rhomboid.gateway.usecase.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("An organisation's counts")
class MinuteCountsTest {

  private static final Tenant ACME = new Tenant("acme");
  private static final long MINUTE = 60_000;
  private static final long GRACE = MinuteCounts.GRACE_MILLIS;

  private final MinuteCounts counts = new MinuteCounts();

  @Test
  @DisplayName("are of a minute that is over, sessions and members, each member once")
  void counted() {
    counts.begin(99 * MINUTE);
    record("anna", 100 * MINUTE);
    record("anna", 100 * MINUTE + 1);
    record("ben", 101 * MINUTE - 1);
    counts.closeBefore(101 * MINUTE + GRACE - 1);
    assertThat(counts.after(ACME, 99)).isEmpty();

    counts.closeBefore(101 * MINUTE + GRACE);

    assertThat(counts.after(ACME, 99)).containsExactly(new MinuteCount(100, 3, 2));
    assertThat(counts.after(new Tenant("globex"), 99)).containsExactly(new MinuteCount(100, 0, 0));
    assertThat(counts.last()).hasValue(100);
  }

  @Test
  @DisplayName("do not change once they were told: what comes late counts when it comes")
  void late() {
    counts.begin(99 * MINUTE);
    counts.closeBefore(101 * MINUTE + GRACE);

    record("anna", 100 * MINUTE);
    counts.closeBefore(102 * MINUTE + GRACE);

    assertThat(counts.after(ACME, 99))
        .containsExactly(new MinuteCount(100, 0, 0), new MinuteCount(101, 1, 1));
  }

  @Test
  @DisplayName("are kept for a quarter of an hour, and begin with a minute that was read whole")
  void kept() {
    counts.begin(99 * MINUTE + 1);
    counts.closeBefore(103 * MINUTE + GRACE);
    assertThat(counts.first()).isEqualTo(100);
    assertThat(counts.after(ACME, 0))
        .extracting(MinuteCount::minute)
        .isEqualTo(List.of(100L, 101L, 102L));

    counts.closeBefore(203 * MINUTE + GRACE);

    assertThat(counts.first()).isEqualTo(188);
    assertThat(counts.after(ACME, 0)).hasSize(MinuteCounts.KEPT_MINUTES);
  }

  @Test
  @DisplayName("take a bounded memory: past it members are not told apart, sessions are")
  void bounded() {
    counts.begin(99 * MINUTE);
    for (int i = 0; i < MinuteCounts.MOST_MEMBERS + 10; i++) {
      record("m" + i, 100 * MINUTE);
    }
    counts.closeBefore(101 * MINUTE + GRACE);

    assertThat(counts.after(ACME, 99))
        .containsExactly(
            new MinuteCount(100, MinuteCounts.MOST_MEMBERS + 10, MinuteCounts.MOST_MEMBERS));
  }

  @Test
  @DisplayName("are unknown before anything was read")
  void unknown() {
    assertThat(counts.last()).isEmpty();
    assertThat(counts.after(ACME, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // members, sessions, minimum, shown members, shown sessions
    "10, 12, 10, 10, 10",
    "14, 24, 10, 10, 20",
    "15, 25, 10, 15, 25",
    "9, 900, 10, , ",
    "13, 20, 12, , ",
    "15, 20, 12, 15, 20",
    "5, 5, 5, 5, 5",
    "4, 4, 1, , ",
    "0, 0, 10, , ",
    "40, 40, , , "
  })
  @DisplayName("are shown from the tenant's minimum cohort on, and in steps of five")
  void shown(int members, int sessions, Integer minimum, Integer shown, Integer shownSessions) {
    ShownCount count = ShownCount.of(new MinuteCount(100, sessions, members), optional(minimum));

    assertThat(count)
        .isEqualTo(
            new ShownCount(
                Instant.ofEpochMilli(100 * MINUTE), optional(shownSessions), optional(shown)));
    assertThat(count.isSuppressed()).isEqualTo(shown == null);
  }

  private static OptionalInt optional(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private void record(String member, long at) {
    counts.session(new Member(ACME, member), at, at);
  }
}
