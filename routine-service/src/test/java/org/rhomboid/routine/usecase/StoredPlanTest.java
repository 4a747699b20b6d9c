package org.rhomboid.routine.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;

@DisplayName("A stored plan")
class StoredPlanTest {

  private static final UUID ID = UUID.fromString("019aa2f3-8f00-7b11-8a55-07c4be11d2f3");

  @ParameterizedTest(name = "asked for {0} (planned {1}), then for {2} in {3}: {4}")
  @CsvSource({
    ", 2026-W47, , 2026-W47, true",
    ", 2026-W47, 2026-W47, 2026-W47, true",
    // A client that repeats over the end of the week still means the plan it asked for
    ", 2026-W47, , 2026-W48, true",
    ", 2026-W47, 2026-W48, 2026-W47, false",
    "2026-W48, 2026-W48, 2026-W48, 2026-W47, true",
    "2026-W48, 2026-W48, , 2026-W47, false",
    "2026-W48, 2026-W48, , 2026-W48, true"
  })
  @DisplayName("is the answer to the same demand only")
  void answers(String asked, String planned, String again, String current, boolean same) {
    StoredPlan stored = stored(week(planned), Optional.ofNullable(asked).map(StoredPlanTest::week));
    PlanDemand demand = new PlanDemand(ID, Optional.ofNullable(again).map(StoredPlanTest::week));

    assertThat(stored.answers(demand, week(current))).isEqualTo(same);
  }

  @Test
  @DisplayName("counts from today on in the current week, from Monday on in a later one")
  void effectiveFrom() {
    assertThat(stored(week("2026-W47"), Optional.empty()).effectiveFrom()).isEqualTo("2026-11-21");
    assertThat(stored(week("2026-W48"), Optional.empty()).effectiveFrom()).isEqualTo("2026-11-23");
  }

  private static StoredPlan stored(IsoWeek week, Optional<IsoWeek> asked) {
    Plan plan = new Plan(ID, week, List.of(), List.of(), List.of(), 0, List.of());
    PlanBasis basis =
        new PlanBasis(
            1,
            ZoneId.of("Europe/Madrid"),
            LocalDate.parse("2026-11-21"),
            Instant.parse("2026-11-21T09:00:00Z"));
    return StoredPlan.made(new AdvisedPlan(plan, PlanAdvice.NONE), 1, asked, basis);
  }

  private static IsoWeek week(String written) {
    return IsoWeek.parse(written).orElseThrow();
  }
}
