package org.rhomboid.routine.domain.planning.rule;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Planner 1: only exercises whose equipment is at hand, all that is needed and one of a choice. */
final class EquipmentAtHand implements AdmissionRule {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Optional<Exclusion> refuses(Exercise exercise, Profile profile) {
    if (exercise.equipment().isMetBy(profile.equipment())) {
      return Optional.empty();
    }
    List<String> missing =
        exercise.equipment().allOf().stream()
            .filter(thing -> !profile.equipment().contains(thing))
            .toList();
    return Optional.of(
        missing.isEmpty()
            ? Exclusion.noEquipment(exercise.equipment().anyOf(), "or")
            : Exclusion.noEquipment(missing, "and"));
  }
}
