package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Shortfall;

class SessionShapeTest {

  private final Exercise circle = AnExercise.of(Kind.MOBILITY, "circle").make();
  private final Exercise roll = AnExercise.of(Kind.RELEASE, "roll").targets("upper-back").make();
  private final Exercise near = AnExercise.of(Kind.STRETCH, "near").targets("upper-back").make();
  private final Exercise far = AnExercise.of(Kind.STRETCH, "far").targets("neck").make();
  private final Exercise last = AnExercise.of(Kind.STRETCH, "last").targets("neck").make();
  private final Exercise row = AnExercise.of(Kind.STRENGTH, "row").make();

  @Test
  @DisplayName("Planner 2: mobility first, the stretch of what was rolled at once, a stretch last")
  void arrangesASession() {
    assertThat(SessionOrder.arrange(List.of(last, row, far, near, roll, circle)))
        .containsExactly(
            new SessionOrder.Step(circle, Phase.WARM_UP),
            new SessionOrder.Step(roll, Phase.RELEASE),
            new SessionOrder.Step(near, Phase.STRETCH),
            new SessionOrder.Step(row, Phase.STRENGTH),
            new SessionOrder.Step(far, Phase.COOL_DOWN),
            new SessionOrder.Step(last, Phase.COOL_DOWN));
  }

  @Test
  @DisplayName("Planner 2: without strength all stretches but the closing one are in the middle")
  void arrangesWithoutStrength() {
    assertThat(SessionOrder.arrange(List.of(last, far, circle)))
        .containsExactly(
            new SessionOrder.Step(circle, Phase.WARM_UP),
            new SessionOrder.Step(far, Phase.STRETCH),
            new SessionOrder.Step(last, Phase.COOL_DOWN));
  }

  @Test
  @DisplayName("Planner 2: the closing stretch may be the one that follows the release")
  void closingStretchFollowsTheRelease() {
    assertThat(SessionOrder.arrange(List.of(near, roll, circle)))
        .extracting(SessionOrder.Step::exercise)
        .containsExactly(circle, roll, near);
  }

  @Test
  @DisplayName("Planner 3: 80% of the minutes is long enough, a second less is not")
  void isLongEnough() {
    assertThat(LongEnough.holds(240, 5)).isTrue();
    assertThat(LongEnough.holds(239, 5)).isFalse();
  }

  @Test
  @DisplayName("Planner 4: two sessions of 10 minutes ask for relief and prevention")
  void asksForBoth() {
    assertThat(ReliefAndPrevention.concerns(10)).isTrue();
    assertThat(ReliefAndPrevention.concerns(9)).isFalse();
    assertThat(ReliefAndPrevention.unmet(2, List.of(circle, row), List.of())).isEmpty();
    assertThat(ReliefAndPrevention.unmet(1, List.of(circle), List.of())).isEmpty();
  }

  @Test
  @DisplayName("Planner 4: what is missing is reported, with why")
  void reportsWhatIsMissing() {
    assertThat(ReliefAndPrevention.unmet(2, List.of(circle), List.of(circle)))
        .extracting(Shortfall::text)
        .containsExactly("no strength exercise in this week: none is left for you");
    assertThat(ReliefAndPrevention.unmet(2, List.of(circle), List.of(circle, row)))
        .extracting(Shortfall::code)
        .containsExactly("NO_PREVENTION");
    assertThat(ReliefAndPrevention.unmet(2, List.of(row), List.of(row)))
        .extracting(Shortfall::code)
        .containsExactly("NO_RELIEF");
  }
}
