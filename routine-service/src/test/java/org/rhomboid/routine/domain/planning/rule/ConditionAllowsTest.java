package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

class ConditionAllowsTest {

  @Test
  @DisplayName("Planner 1: what a condition blocks stays out, with the caution's reason")
  void refusesWhatIsBlocked() {
    assertThat(why(Library.exercise("childs-pose"), "osteoporosis"))
        .contains("osteoporosis: end-range flexion of the spine");
    assertThat(why(Library.exercise("childs-pose"), "arthritis")).isEmpty();
    assertThat(why(Library.exercise("childs-pose"))).isEmpty();
  }

  @Test
  @DisplayName("Planner 1: of several conditions the strictest counts")
  void takesTheStrictest() {
    assertThat(why(Library.exercise("childs-pose"), "arthritis", "herniated-disc"))
        .contains("herniated disc: end-range flexion of the lower back");
  }

  @Test
  @DisplayName("Planner 1: a balance problem blocks what needs balance, with or without a caution")
  void knowsBalance() {
    Exercise tree = AnExercise.of(Kind.STRETCH, "tree").needsBalance().make();
    assertThat(why(tree, "balance-problem")).contains("balance problem: needs balance");
    assertThat(why(tree, "scoliosis")).isEmpty();
  }

  @Test
  @DisplayName("Safety: a serious injury blocks everything, whatever the exercise's entry says")
  void blocksEverythingWhenInjured() {
    assertThat(Library.exercises()).allMatch(it -> why(it, "serious-injury").isPresent());
  }

  @Test
  @DisplayName("Safety: the cautions that concern a member come once, the strictest first")
  void ordersCautions() {
    Exercise exercise =
        AnExercise.of(Kind.STRETCH, "stretch")
            .caution("scoliosis", Severity.WARN, "gently")
            .caution("scoliosis", Severity.WARN, "gently")
            .caution("arthritis", Severity.MODIFY, "lower")
            .caution("osteoporosis", Severity.BLOCK, "never")
            .make();
    AProfile profile = AProfile.of().conditions("fibromyalgia", "scoliosis", "arthritis");
    assertThat(Cautions.of(exercise, profile.make()))
        .extracting(Caution::condition)
        .containsExactly("arthritis", "fibromyalgia", "scoliosis");
  }

  private static Optional<String> why(Exercise exercise, String... conditions) {
    return new ConditionAllows()
        .refuses(exercise, AProfile.of().conditions(conditions).make())
        .map(Exclusion::text);
  }
}
