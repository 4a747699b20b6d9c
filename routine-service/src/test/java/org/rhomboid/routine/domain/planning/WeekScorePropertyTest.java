package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.goal.Tally;
import org.rhomboid.routine.domain.planning.goal.WeekScore;

/** What the search adds up in arrays against what the named goals say; {@code -Dseed=}. */
class WeekScorePropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());

  private final Random random = new Random(SEED);
  private final RandomRequests requests = new RandomRequests(random);

  @BeforeAll
  static void printTheSeed() {
    System.out.println("WeekScorePropertyTest: -Dseed=" + SEED);
  }

  @Test
  @DisplayName("Goals: the score kept in arrays is that of the named goals, to the last bit")
  void agreesWithTheNamedGoals() {
    for (int i = 0; i < 300; i++) {
      PlanRequest request = requests.drawAnswered(requests.overlaid(Library.exercises()));
      Candidates candidates = new Candidates(request);
      if (candidates.all().length > 0) {
        agreesWithTheNamedGoals(candidates, candidates.goals());
        agreesWithTheNamedGoals(
            candidates,
            SoftGoals.of(
                request.profile(), candidates.exercises(), request.around(), request.prescribed()));
      }
    }
  }

  private void agreesWithTheNamedGoals(Candidates candidates, SoftGoals goals) {
    Tally named = goals.emptyWeek();
    WeekScore fast = goals.emptyWeek(candidates.exercises());
    List<Chosen> in = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      if (!in.isEmpty() && random.nextInt(3) == 0) {
        Chosen out = in.remove(random.nextInt(in.size()));
        named.remove(out.exercise(), out.seconds());
        fast.remove(out.number(), out.seconds(), out.worth());
      } else {
        Chosen one = anyOf(candidates);
        double tried = fast.scoreWith(one.number(), one.seconds(), one.worth());
        in.add(one);
        named.add(one.exercise(), one.seconds());
        fast.add(one.number(), one.seconds(), one.worth());
        assertThat(tried).isEqualTo(fast.score());
      }
      assertThat(fast.score()).as("seed %d", SEED).isEqualTo(goals.score(named));
      assertThat(fast.percent()).isEqualTo(goals.percent(named));
    }
  }

  private Chosen anyOf(Candidates candidates) {
    Candidate one = candidates.all()[random.nextInt(candidates.all().length)];
    int most = one.calledFor().seconds();
    Chosen fitting = one.fitting(random.nextInt(most) + 1);
    return fitting == null ? one.calledFor().raised().orElse(one.calledFor()) : fitting;
  }
}
