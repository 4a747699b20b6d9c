package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;

class SoftGoalsTest {

  private final SoftGoals goals =
      SoftGoals.of(AProfile.of().make(), Library.exercises(), List.of());

  @Test
  @DisplayName("Goals: a week scores 0 to 100, an empty one 0")
  void scores() {
    assertThat(goals.percent(goals.emptyWeek())).isZero();
    assertThat(goals.percent(week(goals, Library.exercise("shoulder-blade-squeeze"))))
        .isBetween(1, 100);
  }

  @Test
  @DisplayName("Goals: the score is a function of the week, not of how it came about")
  void forgetsWhatWasTakenBack() {
    Exercise squeeze = Library.exercise("shoulder-blade-squeeze");
    Exercise pose = Library.exercise("camel-pose");
    Tally week = week(goals, squeeze);
    week.add(pose, 47);
    week.remove(pose, 47);
    assertThat(goals.score(week)).isEqualTo(goals.score(week(goals, squeeze)));
  }

  @Test
  @DisplayName("Goals: one that has nothing to say about a member does not count")
  void countsThoseThatApply() {
    Exercise squeeze = Library.exercise("shoulder-blade-squeeze");
    SoftGoals liking =
        SoftGoals.of(
            AProfile.of().likes("shoulder-blade-squeeze").make(), Library.exercises(), List.of());
    SoftGoals likingAnother =
        SoftGoals.of(AProfile.of().likes("camel-pose").make(), Library.exercises(), List.of());
    assertThat(liking.score(week(liking, squeeze)))
        .isGreaterThan(goals.score(week(goals, squeeze)));
    assertThat(likingAnother.score(week(likingAnother, squeeze)))
        .isLessThan(goals.score(week(goals, squeeze)));
  }

  private static Tally week(SoftGoals goals, Exercise exercise) {
    Tally week = goals.emptyWeek();
    week.add(exercise, 90);
    return week;
  }
}
