package org.rhomboid.routine.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts;
import org.rhomboid.routine.domain.adaptation.StepCode;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;

@DisplayName("Simulation")
class SimulationTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final StatedWeek EASY = new StatedWeek(100, Effort.EASY, 1, Optional.empty());

  private final PlanRequest first =
      new PlanRequest(
          new UUID(0, 0),
          Library.catalog(),
          AProfile.of()
              .minutes(15)
              .trainingDays(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
              .make(),
          IsoWeek.of(MONDAY),
          MONDAY,
          List.of());

  @Test
  @DisplayName("plans as many weeks as are stated, the first one as it would be planned now")
  void weeks() {
    List<SimulatedWeek> weeks = run(Collections.nCopies(4, EASY));

    assertThat(weeks)
        .extracting(week -> week.plan().week())
        .containsExactly(
            first.week(),
            first.week().plusWeeks(1),
            first.week().plusWeeks(2),
            first.week().plusWeeks(3));
    assertThat(weeks.get(0).plan().score()).isEqualTo(Planner.plan(first).score());
    assertThat(weeks).allSatisfy(week -> assertThat(week.plan().sessions()).hasSize(3));
  }

  @Test
  @DisplayName("easy weeks step up, each step told of in the week that leads to it")
  void stepsUp() {
    List<SimulatedWeek> weeks = run(Collections.nCopies(6, EASY));

    assertThat(weeks.stream().flatMap(week -> week.steps().stream()))
        .anyMatch(step -> step.code() == StepCode.STEPPED_UP)
        .allMatch(step -> step.change() != ChangeCode.REDUCED);
    assertThat(weeks)
        .allSatisfy(
            week ->
                assertThat(week.steps())
                    .allMatch(step -> week.plan().week().contains(step.date())));
  }

  @Test
  @DisplayName("pain of more than 5 makes the next week easier; nothing done makes no answers")
  void stepsDown() {
    StatedWeek painful = new StatedWeek(100, Effort.OK, 6, Optional.empty());
    StatedWeek nothing = new StatedWeek(0, Effort.OK, 0, Optional.empty());

    assertThat(run(List.of(painful, painful)).get(0).steps())
        .isNotEmpty()
        .allMatch(step -> step.code() == StepCode.STOPPED_BY_PAIN);
    assertThat(run(List.of(nothing, nothing)))
        .allSatisfy(week -> assertThat(week.steps()).isEmpty());
  }

  @Test
  @DisplayName("the same question gives the same answer")
  void isDeterministic() {
    List<StatedWeek> stated = List.of(EASY, StatedWeek.FINE, EASY);

    assertThat(run(stated)).isEqualTo(run(stated));
  }

  private List<SimulatedWeek> run(List<StatedWeek> stated) {
    return Simulation.run(first, AdaptationFacts.NONE, stated);
  }
}
