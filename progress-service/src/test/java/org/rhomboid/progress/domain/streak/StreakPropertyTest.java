package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StreakPropertyTest {

  private static final int HISTORIES = 20_000;

  /** Checks every seed; a failure says which one it was, and {@code RandomHistory.of(seed)} shows it again. */
  private static void forEachSeed(LongConsumer check) {
    for (long seed = 0; seed < HISTORIES; seed++) {
      try {
        check.accept(seed);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
  }

  @Test
  @DisplayName(
      "Streaks: recording one by one, in any order, gives the same as replaying everything")
  void recordingEqualsReplaying() {
    forEachSeed(
        seed -> {
          RandomHistory history = RandomHistory.of(seed);

          StreakState recorded = recordOneByOne(history);

          assertThat(recorded).isEqualTo(folded(history).state());
        });
  }

  /** As a store would: append where possible, else go on from the state before the first day at or after the late one. */
  private static StreakState recordOneByOne(RandomHistory history) {
    TreeMap<LocalDate, StreakState> before = new TreeMap<>();
    List<CountedSession> known = new ArrayList<>();
    StreakState state = StreakState.NEVER;
    for (CountedSession session : history.sessions()) {
      LocalDate day = session.practiceDay();
      known.add(session);
      if (state.canAppend(session)) {
        if (state.precedes(day)) {
          before.put(day, state);
        }
        state = StreakFold.append(state, session, history.facts());
      } else {
        StreakState checkpoint = before.ceilingEntry(day).getValue();
        List<CountedSession> since =
            known.stream().filter(other -> checkpoint.precedes(other.practiceDay())).toList();
        FoldedDays folded = StreakFold.fold(checkpoint, PractisedDay.of(since), history.facts());
        before.putAll(folded.before());
        state = folded.state();
      }
    }
    assertThat(before).isEqualTo(folded(history).before());
    return state;
  }

  @Test
  @DisplayName("Streaks: a reading is what the rules say, counted day by day")
  void readingIsByTheBook() {
    Set<StreakCondition> seen = EnumSet.noneOf(StreakCondition.class);
    forEachSeed(
        seed -> {
          RandomHistory history = RandomHistory.of(seed);
          StreakByTheBook book = new StreakByTheBook(history);

          Streak streak = read(history);

          assertThat(streak.today()).as("today").isEqualTo(book.today());
          assertThat(streak.current()).as("current").isEqualTo(book.current());
          assertThat(streak.longest()).as("longest").isEqualTo(book.longest());
          assertThat(streak.freezes()).as("freezes").isEqualTo(book.freezes());
          assertThat(streak.state()).as("state").isEqualTo(book.condition());
          assertThat(streak.consistency())
              .as("consistency")
              .isCloseTo(book.consistency(), within(1e-9));
          seen.add(streak.state());
        });
    assertThat(seen).as("histories that reach every state").containsOnly(StreakCondition.values());
  }

  @Test
  @DisplayName("Streaks 9: a streak lives until the nanosecond before its expiry, and not at it")
  void expiresExactlyThen() {
    int[] expiring = {0};
    forEachSeed(
        seed -> {
          RandomHistory history = RandomHistory.of(seed);
          Streak streak = read(history);
          if (streak.expiresAt() == null) {
            return;
          }
          expiring[0]++;
          StreakState state = folded(history).state();

          assertThat(streak.expiresAt()).isAfter(history.now());
          assertThat(
                  StreakReading.asOf(state, history.facts(), streak.expiresAt().minusNanos(1))
                      .current())
              .isEqualTo(streak.current());
          assertThat(StreakReading.asOf(state, history.facts(), streak.expiresAt()).current())
              .isZero();
        });
    assertThat(expiring[0]).isGreaterThan(HISTORIES / 4);
  }

  @Test
  @DisplayName(
      "Streaks 9: without an expiry and an open-ended pause a running streak is alive three years later")
  void withoutExpiryItLives() {
    for (long seed = 0; seed < HISTORIES / 40; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      Streak streak = read(history);
      boolean paused = history.facts().pausedWithoutEndOn(streak.today());
      if (streak.current() > 0 && streak.expiresAt() == null && !paused) {
        Streak later =
            StreakReading.asOf(
                folded(history).state(),
                history.facts(),
                history.now().plusSeconds(3 * 366 * 86_400L));

        assertThat(later.current()).as("seed %d", seed).isEqualTo(streak.current());
      }
    }
  }

  @Test
  @DisplayName("Streaks: ten shuffles of the same facts give the same streak")
  void tenShuffles() {
    RandomHistory history = RandomHistory.of(20_261_121L);
    Streak expected = read(history);
    for (int shuffle = 0; shuffle < 10; shuffle++) {
      List<CountedSession> sessions = new ArrayList<>(history.sessions());
      Collections.shuffle(sessions, new Random(shuffle));

      RandomHistory shuffled = history.withOrder(sessions);

      assertThat(read(shuffled)).as("shuffle %d", shuffle).isEqualTo(expected);
      assertThat(recordOneByOne(shuffled)).isEqualTo(recordOneByOne(history));
    }
  }

  private static FoldedDays folded(RandomHistory history) {
    return StreakFold.fold(StreakState.NEVER, PractisedDay.of(history.sessions()), history.facts());
  }

  private static Streak read(RandomHistory history) {
    return StreakReading.asOf(folded(history).state(), history.facts(), history.now());
  }
}
