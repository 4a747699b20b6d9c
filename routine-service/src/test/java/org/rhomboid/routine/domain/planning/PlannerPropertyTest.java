package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;

/** The planner against thousands of random members; {@code -Dseed=} draws the same ones again. */
class PlannerPropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int MEMBERS = 4_000;
  private static final int OVERLAID = 3_000;
  private static final int TINY_CATALOGS = 3_000;

  @BeforeAll
  static void printTheSeed() {
    System.out.println("PlannerPropertyTest: -Dseed=" + SEED);
  }

  @Test
  @DisplayName("Planner 1 to 6: no member of the whole library gets a plan that breaks a hard rule")
  void keepsTheHardRulesForAnyMember() {
    RandomRequests requests = new RandomRequests(new Random(SEED));
    long nanos = 0;
    for (int i = 0; i < MEMBERS; i++) {
      PlanRequest request = requests.drawAnswered(Library.exercises());
      long start = System.nanoTime();
      Plan plan = Planner.plan(request);
      nanos += System.nanoTime() - start;
      assertThat(PlanChecker.brokenRules(request, plan)).as("%s, seed %d", request, SEED).isEmpty();
    }
    System.out.println("PlannerPropertyTest: µs a plan: " + nanos / MEMBERS / 1_000);
  }

  @Test
  @DisplayName("Planner 1 to 6: nor does one whose tenant has other doses, cautions and exercises")
  void keepsTheHardRulesForAnyTenant() {
    RandomRequests requests = new RandomRequests(new Random(SEED + 3));
    for (int i = 0; i < OVERLAID; i++) {
      PlanRequest request = requests.drawAnswered(requests.overlaid(Library.exercises()));
      assertThat(PlanChecker.brokenRules(request, Planner.plan(request)))
          .as("%s of %s, seed %d", request, request.catalog().exercises(), SEED)
          .isEmpty();
    }
  }

  @Test
  @DisplayName("Planner 1 to 6: nor does one of a catalog with next to nothing in it")
  void keepsTheHardRulesForTinyCatalogs() {
    RandomRequests requests = new RandomRequests(new Random(SEED + 1));
    for (int i = 0; i < TINY_CATALOGS; i++) {
      List<Exercise> few = requests.some(requests.overlaid(Library.exercises()), 8);
      PlanRequest request = requests.drawAnswered(few);
      assertThat(PlanChecker.brokenRules(request, Planner.plan(request)))
          .as("%s of %s, seed %d", request, few, SEED)
          .isEmpty();
    }
  }

  @Test
  @DisplayName("Planner 8: the same inputs give the same plan, in whatever order the catalog comes")
  void isDeterministic() {
    RandomGenerator random = new Random(SEED + 2);
    RandomRequests requests = new RandomRequests(random);
    for (int i = 0; i < 300; i++) {
      PlanRequest request = requests.drawAnswered(Library.exercises());
      List<Exercise> shuffled = new ArrayList<>(Library.exercises());
      Collections.shuffle(shuffled, new Random(random.nextLong()));
      PlanRequest again =
          new PlanRequest(
              request.planId(),
              Catalog.of(shuffled),
              request.profile(),
              request.week(),
              request.today(),
              request.around(),
              request.prescribed());
      assertThat(Planner.plan(again).toString()).isEqualTo(Planner.plan(request).toString());
    }
  }
}
