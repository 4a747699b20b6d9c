package org.rhomboid.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;

@DisplayName("A week that is searched")
final class WeekTest {

  private final PlanRequest request = Drawn.ordinary();
  private final Plan plan = Planner.plan(request);
  private final Choices choices = Choices.of(request);
  private final Week week = new Week(request, choices, plan);

  @Test
  @DisplayName("begins as the plan: lawful, and with the plan's score")
  void beginsAsThePlan() {
    assertThat(week.isLawful()).isTrue();
    assertThat(100 * week.score()).isCloseTo(plan.score(), within(0.5));
  }

  @Test
  @DisplayName("of any member that is drawn keeps the rules as the planner made it")
  void plansAreLawful() {
    assertThat(Drawn.requests(60))
        .allSatisfy(
            one -> {
              Week drawn = new Week(one, Choices.of(one), Planner.plan(one));
              assertThat(drawn.isLawful()).as("%s", one).isTrue();
            });
  }

  @Test
  @DisplayName("is unlawful with the same exercise twice, without a warm-up, and over the time")
  void unlawful() {
    List<List<Item>> lawful = week.copy();
    week.add(0, week.session(0).get(0));
    assertThat(week.violations(0)).isPositive();
    assertThat(week.isLawfulAfter(0)).isFalse();

    week.become(lawful);
    for (int i = week.session(0).size() - 1; i >= 0; i--) {
      if (week.session(0).get(i).exercise().is(Kind.MOBILITY)) {
        week.remove(0, i);
      }
    }
    assertThat(week.violations(0)).isPositive();

    week.become(lawful);
    choices.shortest().forEach(item -> week.add(1, item));
    assertThat(week.isLawful()).isFalse();

    week.become(lawful);
    assertThat(week.isLawful()).isTrue();
  }

  @Test
  @DisplayName("is unlawful when strength of one place is on two days in a row")
  void strengthRests() {
    Item strength =
        choices.shortest().stream()
            .filter(item -> item.exercise().is(Kind.STRENGTH))
            .findFirst()
            .orElseThrow();
    for (int day = 0; day < 2; day++) {
      while (!week.session(day).isEmpty()) {
        week.remove(day, 0);
      }
    }
    week.add(0, strength);
    int alone = week.violations(0);
    week.add(1, strength);

    assertThat(week.violations(0)).isEqualTo(alone + 1);
  }

  @Test
  @DisplayName("never ends worse than it began, whichever search, and lawful")
  void searches() {
    double planned = week.score();
    double annealed = new Annealing(week, new Random(1)).search(Duration.ofMillis(200));
    assertThat(annealed).isGreaterThanOrEqualTo(planned).isCloseTo(week.score(), within(1e-9));
    assertThat(week.isLawful()).isTrue();

    Week other = new Week(request, choices, plan);
    double solved = new Solver(Duration.ofMillis(200), 1).search(other);
    assertThat(solved).isGreaterThanOrEqualTo(planned - WeekJudge.UNIT);
    assertThat(other.isLawful()).isTrue();
  }
}
