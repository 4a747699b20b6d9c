package org.rhomboid.routine.domain.planning.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.MONDAY;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.advice;
import static org.rhomboid.routine.domain.planning.advice.AdviceRequests.request;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileParts;
import org.rhomboid.routine.domain.profile.Steering;

@DisplayName("What one thing more would bring")
class WhatIfsTest {

  private final Exercise circle = AnExercise.of(Kind.MOBILITY, "circle").make();
  private final Exercise stretch =
      AnExercise.of(Kind.STRETCH, "stretch").dose(AnExercise.hold(15, 30)).make();

  @Test
  @DisplayName("names the change, what comes in and what goes out")
  void namesIt() {
    Exercise plain = AnExercise.of(Kind.STRENGTH, "raise").targets("legs").make();
    Exercise row =
        AnExercise.of(Kind.STRENGTH, "row")
            .targets("rhomboids", "upper-back", "middle-trapezius")
            .sources(3)
            .needs("resistance-band")
            .make();

    PlanAdvice advice = advice(AProfile.of().minutes(5), List.of(circle, stretch, plain, row));

    assertThat(advice.whatIf().get(0).change()).isEqualTo(Relaxation.equipment("resistance-band"));
    assertThat(advice.whatIf().get(0).in()).containsExactly("row");
    assertThat(advice.whatIf().get(0).text()).startsWith("with a resistance band: row ");
  }

  @Test
  @DisplayName("is what the planner makes of it: up to three, the largest gain first")
  void isWhatThePlannerMakesOfIt() {
    PlanRequest request = request(AProfile.of(), Library.exercises(), MONDAY);
    Plan plan = Planner.plan(request);

    List<WhatIf> found = advice(request).whatIf();

    assertThat(found)
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(3)
        .isSortedAccordingTo(Comparator.comparing(WhatIf::gain).reversed())
        .allSatisfy(
            it -> {
              Plan other = Planner.plan(request.with(it.change().of(request.profile())));
              assertThat(other.score() - plan.score()).isEqualTo(it.gain()).isPositive();
            });
  }

  @Test
  @DisplayName("leaves out what changes nothing: a thing that a blocked exercise alone would need")
  void leavesOutWhatChangesNothing() {
    Exercise blocked =
        AnExercise.of(Kind.STRENGTH, "row")
            .needs("resistance-band")
            .caution("arthritis", Severity.BLOCK, "no grip")
            .make();

    PlanAdvice advice =
        advice(
            AProfile.of().conditions("arthritis").minutes(60), List.of(circle, stretch, blocked));

    assertThat(advice.whatIf()).isEmpty();
  }

  @Test
  @DisplayName("brings nothing that the template of the organisation avoids")
  void keepsToTheTemplate() {
    Exercise plain = AnExercise.of(Kind.STRENGTH, "raise").targets("legs").make();
    Exercise row =
        AnExercise.of(Kind.STRENGTH, "row")
            .targets("rhomboids", "upper-back", "middle-trapezius")
            .needs("resistance-band")
            .make();
    PlanRequest own =
        request(AProfile.of().minutes(5), List.of(circle, stretch, plain, row), MONDAY);
    Steering noRow = new Steering("no-row", 1, List.of(), List.of("row"));
    Profile steered = ProfileParts.of(own.profile()).steeredBy(noRow).in(own.profile());

    assertThat(advice(own).whatIf()).flatExtracting(WhatIf::in).contains("row");
    assertThat(advice(own.with(steered)).whatIf()).flatExtracting(WhatIf::in).doesNotContain("row");
  }

  @Test
  @DisplayName("is not asked of a week without a session: the remedies say what helps there")
  void notWithoutASession() {
    assertThat(advice(AProfile.of(), List.of(stretch)).whatIf()).isEmpty();
  }
}
