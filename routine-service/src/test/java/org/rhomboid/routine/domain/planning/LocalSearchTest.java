package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

class LocalSearchTest {

  private static final int MEMBERS = 40;

  @Test
  @DisplayName("Planner: the search never ends below the first week, and usually above")
  void improvesTheFirstWeek() {
    RandomRequests requests = new RandomRequests(new Random(7));
    int better = 0;
    for (int i = 0; i < MEMBERS; i++) {
      PlanRequest request = requests.draw(Library.exercises());
      WeekDraft first = emptyWeek(request);
      new LocalSearch(first).fill();
      WeekDraft searched = emptyWeek(request);
      new LocalSearch(searched).run();
      assertThat(searched.score()).isGreaterThanOrEqualTo(first.score());
      better += searched.score() > first.score() ? 1 : 0;
    }
    assertThat(better).isGreaterThan(MEMBERS / 2);
  }

  @Test
  @DisplayName("Planner: a search many times as long gains next to nothing (at least 97%)")
  void isNearTheBestKnown() {
    RandomRequests requests = new RandomRequests(new Random(8));
    for (int i = 0; i < MEMBERS; i++) {
      PlanRequest request = requests.draw(Library.exercises());
      WeekDraft usual = emptyWeek(request);
      new LocalSearch(usual).run();
      WeekDraft longer = emptyWeek(request);
      LocalSearch search = new LocalSearch(longer);
      search.run();
      search.shake(300, Integer.MAX_VALUE);
      assertThat(usual.score()).isGreaterThanOrEqualTo(0.97 * longer.score());
    }
  }

  @Test
  @DisplayName("Planner 8: the draws are the same on every run and every platform")
  void drawsTheSame() {
    Draws draws = new Draws();
    assertThat(new int[] {draws.below(1_000), draws.below(1_000), draws.below(1_000)})
        .containsExactly(334, 26, 538);
  }

  private static WeekDraft emptyWeek(PlanRequest request) {
    return new WeekDraft(
        new Candidates(request),
        request.trainingDates(),
        request.profile().minutesPerSession(),
        StrengthDays.of(request.around()));
  }
}
