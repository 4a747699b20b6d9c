package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StreakElapsedPropertyTest {

  private static final int HISTORIES = 4_000;
  private static final int SAMPLES = 8;
  private static final Duration A_YEAR = Duration.ofDays(366);

  @Test
  @DisplayName(
      "Streaks 10: between two changes the announced part is constant, at each it differs from the nanosecond before, and after the last nothing"
          + " changes for a year")
  void agreesWithReadings() {
    Map<StreakCondition, Integer> changes = new EnumMap<>(StreakCondition.class);
    for (long seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      StreakState state = folded(history);
      Random random = new Random(seed);
      Instant from = history.now();
      Instant change = StreakElapsed.nextChange(state, history.facts(), from);
      while (change != null) {
        assertConstant(seed, state, history, from, change, random);
        Announced at = announced(state, history, change);
        assertThat(at)
            .as("seed %d: changed at %s", seed, change)
            .isNotEqualTo(announced(state, history, change.minusNanos(1)));
        changes.merge(at.state(), 1, Integer::sum);
        from = change;
        change = StreakElapsed.nextChange(state, history.facts(), from);
      }
      assertConstant(seed, state, history, from, from.plus(A_YEAR), random);
    }
    assertThat(changes.keySet())
        .as("changes to every state but those that sessions alone make")
        .contains(
            StreakCondition.PAUSED,
            StreakCondition.BROKEN,
            StreakCondition.FROZEN,
            StreakCondition.ACTIVE);
  }

  private static void assertConstant(
      long seed,
      StreakState state,
      RandomHistory history,
      Instant from,
      Instant until,
      Random random) {
    Announced expected = announced(state, history, from);
    long nanos = Duration.between(from, until).toNanos();
    for (int sample = 0; sample < SAMPLES; sample++) {
      Instant at =
          sample == 0 ? until.minusNanos(1) : from.plusNanos((long) (random.nextDouble() * nanos));
      if (at.isBefore(until)) {
        assertThat(announced(state, history, at))
            .as("seed %d: at %s, after %s and before %s", seed, at, from, until)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  @DisplayName("Streaks 10: what went by is each change once, in order, from its due time on")
  void sinceIsEachChangeOnce() {
    int several = 0;
    for (long seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      StreakState state = folded(history);
      Instant due = StreakElapsed.nextChange(state, history.facts(), history.now());
      if (due == null) {
        continue;
      }
      Instant now = due.plus(Duration.ofDays(new Random(seed).nextInt(20)));
      List<Instant> expected = new ArrayList<>();
      Instant next = due;
      while (next != null && !next.isAfter(now)) {
        expected.add(next);
        next = StreakElapsed.nextChange(state, history.facts(), next);
      }

      Elapsed elapsed = StreakElapsed.since(state, history.facts(), due, now);

      assertThat(elapsed.updates())
          .as("seed %d", seed)
          .extracting(update -> update.current().asOf())
          .isEqualTo(expected);
      assertThat(elapsed.nextChange()).as("seed %d", seed).isEqualTo(next);
      assertThat(elapsed.updates())
          .as("seed %d", seed)
          .allMatch(
              update -> StreakUpdate.between(update.previous(), update.current()).isPresent());
      several += expected.size() > 1 ? 1 : 0;
    }
    assertThat(several).as("histories with several changes").isGreaterThan(HISTORIES / 10);
  }

  private static StreakState folded(RandomHistory history) {
    return StreakFold.fold(StreakState.NEVER, PractisedDay.of(history.sessions()), history.facts())
        .state();
  }

  private static Announced announced(StreakState state, RandomHistory history, Instant at) {
    return Announced.of(StreakReading.asOf(state, history.facts(), at));
  }
}
