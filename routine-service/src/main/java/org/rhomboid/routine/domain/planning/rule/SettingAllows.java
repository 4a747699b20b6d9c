package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;

/**
 * Planner 1: only exercises that one of the member's settings allows. At a desk those marked for
 * it; outdoors no machine and nothing lying on the back or side; at home and in the gym all.
 */
final class SettingAllows implements AdmissionRule {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Optional<Exclusion> refuses(Exercise exercise, Profile profile) {
    for (Setting setting : profile.settings()) {
      if (allows(setting, exercise, profile)) {
        return Optional.empty();
      }
    }
    return Optional.of(Exclusion.notInTheSettings());
  }

  private static boolean allows(Setting setting, Exercise exercise, Profile profile) {
    return switch (setting) {
      case DESK -> exercise.desk();
      case OUTDOORS -> isPortable(exercise, profile) && !lies(exercise);
      case HOME, GYM -> true;
    };
  }

  /** Without the machines, what is at hand must still do. */
  private static boolean isPortable(Exercise exercise, Profile profile) {
    return exercise
        .equipment()
        .isMetBy(
            profile.equipment().stream()
                .filter(thing -> !Vocabulary.MACHINES.contains(thing))
                .toList());
  }

  /** It can only be done lying: an exercise with another position is done in that one. */
  private static boolean lies(Exercise exercise) {
    return !exercise.positions().isEmpty()
        && Vocabulary.LYING_ON_BACK_OR_SIDE.containsAll(exercise.positions());
  }
}
