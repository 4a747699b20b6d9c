package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

class FollowLikesTest {

  private final Exercise liked = AnExercise.of(Kind.STRETCH, "liked").make();
  private final Exercise other = AnExercise.of(Kind.STRETCH, "other").make();
  private final FollowLikes goal =
      new FollowLikes(AProfile.of().likes("liked", "blocked").make(), List.of(liked, other));

  @Test
  @DisplayName("Goal: what is liked is in, and more often with less gain")
  void countsWhatIsLiked() {
    Tally week = new Tally(List.of());
    week.add(other, 30);
    assertThat(goal.satisfaction(week)).isZero();
    week.add(liked, 30);
    double once = goal.satisfaction(week);
    week.add(liked, 30);
    assertThat(once).isGreaterThan(0.5);
    assertThat(goal.satisfaction(week) - once).isPositive().isLessThan(0.2);
  }

  @Test
  @DisplayName("Goal: without likes that are for this member it does not count")
  void mayNotApply() {
    assertThat(goal.applies()).isTrue();
    assertThat(new FollowLikes(AProfile.of().likes("blocked").make(), List.of(other)).applies())
        .isFalse();
  }

  @Test
  @DisplayName("Goal: only what is liked is said to be")
  void explains() {
    assertThat(goal.speaksFor(liked).map(Inclusion::text)).contains("you like it");
    assertThat(goal.speaksFor(other)).isEmpty();
  }
}
