package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;
import org.rhomboid.routine.domain.planning.rule.HardRule;
import org.rhomboid.routine.domain.planning.rule.HardRules;

/** Advice for random members; {@code -Dseed=} draws the same ones again. */
class AdvicePropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int MEMBERS = 300;

  @BeforeAll
  static void printTheSeed() {
    System.out.println("AdvicePropertyTest: -Dseed=" + SEED);
  }

  @Test
  @DisplayName(
      "Advice: where anything is missing the rules are named, and no advice drops a condition")
  void explainsWhatIsMissing() {
    RandomRequests requests = new RandomRequests(new Random(SEED));
    Set<Integer> rules = HardRules.all().stream().map(HardRule::number).collect(Collectors.toSet());
    rules.add(4);
    long nanos = 0;
    for (int i = 0; i < MEMBERS; i++) {
      List<Exercise> exercises =
          i % 2 == 0 ? Library.exercises() : requests.some(Library.exercises(), 14);
      PlanRequest request = requests.draw(exercises);
      Plan plan = Planner.plan(request);
      long from = System.nanoTime();
      PlanAdvice advice = PlanAdvice.on(request, plan, List.of(), List.of());
      nanos += System.nanoTime() - from;
      boolean missing =
          plan.sessions().size() < request.trainingDates().size()
              || request.trainingDates().isEmpty()
              || !plan.unmet().isEmpty();
      assertThat(advice.clashes().isEmpty()).as("%s, seed %d", request, SEED).isEqualTo(!missing);
      assertThat(missing || advice.remedies().isEmpty()).as("seed %d", SEED).isTrue();
      advice
          .clashes()
          .forEach(clash -> assertThat(clash.rule().stream().allMatch(rules::contains)).isTrue());
      assertThat(advice).isEqualTo(PlanAdvice.on(request, plan, List.of(), List.of()));
    }
    System.out.println("AdvicePropertyTest: µs an advice: " + nanos / MEMBERS / 1_000);
  }
}
