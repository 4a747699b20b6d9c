package org.rhomboid.progress.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayTotalsPropertyTest {

  private static final int DAYS = 5_000;
  private static final List<String> TARGETS = List.of("lats", "neck", "rhomboids", "thoracic");

  @Test
  @DisplayName("Statistics: adding one by one, in any order, gives the same as rebuilding the day")
  void anyOrder() {
    for (long seed = 0; seed < DAYS; seed++) {
      Random random = new Random(seed);
      List<DayTotals> parts = parts(random);
      DayTotals rebuilt = parts.stream().reduce(DayTotals.NONE, DayTotals::plus);
      Collections.shuffle(parts, random);

      DayTotals grown = DayTotals.NONE;
      for (DayTotals part : parts) {
        grown = grown.plus(part);
      }

      assertThat(grown).as("seed %d", seed).isEqualTo(rebuilt);
      assertThat(List.copyOf(grown.secondsByTarget().keySet())).as("seed %d", seed).isSorted();
    }
  }

  @Test
  @DisplayName("Statistics: totals can be added in groups, and nothing added changes nothing")
  void monoid() {
    for (long seed = 0; seed < DAYS; seed++) {
      Random random = new Random(seed);
      DayTotals one = any(random);
      DayTotals two = any(random);
      DayTotals three = any(random);

      assertThat(one.plus(two).plus(three))
          .as("seed %d", seed)
          .isEqualTo(one.plus(two.plus(three)));
      assertThat(one.plus(DayTotals.NONE)).as("seed %d", seed).isEqualTo(one);
      assertThat(DayTotals.NONE.plus(one)).as("seed %d", seed).isEqualTo(one);
    }
  }

  private static List<DayTotals> parts(Random random) {
    List<DayTotals> parts = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      parts.add(any(random));
    }
    return parts;
  }

  private static DayTotals any(Random random) {
    switch (random.nextInt(4)) {
      case 0:
        return DayTotals.ofNextMorning(pain(random));
      case 1:
        return DayTotals.ofAlone(pain(random));
      default:
        return DayTotals.of(
            Performed.lasting(
                random.nextInt(86_401),
                random.nextBoolean() ? Performed.PLANNED : null,
                pain(random),
                pain(random)),
            seconds(random));
    }
  }

  private static Integer pain(Random random) {
    return random.nextInt(3) == 0 ? null : random.nextInt(11);
  }

  private static Map<String, Integer> seconds(Random random) {
    Map<String, Integer> seconds = new TreeMap<>();
    for (String target : TARGETS) {
      if (random.nextBoolean()) {
        seconds.put(target, random.nextInt(5) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(5_000));
      }
    }
    return seconds;
  }
}
