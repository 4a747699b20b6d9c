package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

class HardRulesTest {

  @Test
  @DisplayName("Planner: every hard rule that can refuse an exercise is in the list, by its number")
  void gathersThem() {
    assertThat(HardRules.all()).extracting(HardRule::number).containsOnly(1, 2, 3, 5, 6);
    assertThat(HardRules.all())
        .extracting(rule -> rule.getClass().getSimpleName())
        .containsExactly(
            "ConditionAllows",
            "NotDisliked",
            "NotAvoided",
            "EquipmentAtHand",
            "SettingAllows",
            "DoseKnown",
            "NoneTwice",
            "StrengthRests",
            "ReleaseIsFollowed",
            "WithinTheMinutes");
  }

  @Test
  @DisplayName("Planner 1: of several reasons the one of health is told")
  void tellsTheWeightiestReason() {
    Exercise exercise =
        AnExercise.of(Kind.STRENGTH, "rowing-machine")
            .needs("rowing-machine")
            .caution("herniated-disc", Severity.BLOCK, "repeated loaded flexion")
            .make();
    AProfile profile = AProfile.of().dislikes("rowing-machine").conditions("herniated-disc");
    assertThat(HardRules.refusal(exercise, profile.make()).map(Exclusion::text))
        .contains("herniated disc: repeated loaded flexion");
  }

  @Test
  @DisplayName("Planner 6: an exercise of which nobody says how much stays out")
  void asksForADose() {
    Exercise exercise = AnExercise.of(Kind.STRENGTH, "locust-pose").withoutDose().make();
    Exercise onlySets =
        AnExercise.of(Kind.STRENGTH, "locust-pose")
            .dose(AnExercise.dose(DoseUnit.REPS, new Range(1, 3), null, null))
            .make();
    assertThat(new DoseKnown().refuses(exercise, AProfile.of().make()))
        .contains(Exclusion.noDose());
    assertThat(new DoseKnown().refuses(onlySets, AProfile.of().make()))
        .contains(Exclusion.noDose());
  }
}
