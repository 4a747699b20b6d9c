package org.rhomboid.progress.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static final int MINIMUM = 10;

  @Test
  @DisplayName("Cohorts: nothing is hidden where every cell has the minimum")
  void nothing() {
    assertThat(hidden(Map.of("a", 10, "b", 30))).isEmpty();
  }

  @Test
  @DisplayName("Cohorts: never is exactly one cell hidden, the smallest other one goes with it")
  void neverOne() {
    assertThat(hidden(Map.of("a", 9, "b", 30, "c", 12, "d", 40))).containsExactly("a", "c");
  }

  @Test
  @DisplayName("Cohorts: hidden cells have the minimum together, or more are hidden")
  void together() {
    assertThat(hidden(Map.of("a", 2, "b", 3, "c", 12, "d", 40))).containsExactly("a", "b", "c");
    assertThat(hidden(Map.of("a", 5, "b", 5, "c", 12, "d", 40))).containsExactly("a", "b");
  }

  @Test
  @DisplayName("Cohorts: all is hidden where the rest would be too few")
  void all() {
    assertThat(hidden(Map.of("a", 2, "b", 12))).containsExactly("a", "b");
    assertThat(hidden(Map.of("a", 2))).containsExactly("a");
  }

  @Test
  @DisplayName("Cohorts: an empty cell hides no other, since nobody follows from a total")
  void empty() {
    assertThat(hidden(Map.of("a", 0, "b", 12))).containsExactly("a");
  }

  @Test
  @DisplayName("Cohorts: in 2,000 random tables nothing follows from the total")
  void randomTables() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      Map<String, Integer> members = new TreeMap<>();
      for (int cell = random.nextInt(8); cell >= 0; cell--) {
        members.put("cell-" + cell, random.nextInt(25));
      }

      Set<String> hidden = hidden(members);

      int together = hidden.stream().mapToInt(members::get).sum();
      assertThat(members.keySet())
          .as("seed %d", seed)
          .allMatch(cell -> members.get(cell) >= MINIMUM || hidden.contains(cell));
      assertThat(
              together == 0
                  || hidden.size() == members.size()
                  || (hidden.size() > 1 && together >= MINIMUM))
          .as("seed %d: %s hides %s", seed, members, hidden)
          .isTrue();
    }
  }

  private static Set<String> hidden(Map<String, Integer> members) {
    return Suppression.of(members, cell -> members.get(cell) < MINIMUM, MINIMUM);
  }
}
