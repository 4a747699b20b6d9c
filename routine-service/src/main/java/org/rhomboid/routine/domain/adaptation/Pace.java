package org.rhomboid.routine.domain.adaptation;

import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * How fast a member may go up with an exercise.
 *
 * @param fineInARow how many fine sessions make a step up
 * @param startsLowest whether it begins at the bottom of its range, whatever the level
 * @param staysLowest whether a condition keeps it at the bottom of its range: no step up at all
 */
record Pace(int fineInARow, boolean startsLowest, boolean staysLowest) {

  private static final int TWICE = 2;

  static Pace of(Exercise exercise, Profile profile) {
    boolean halfSpeed = profile.conditions().contains(Vocabulary.FIBROMYALGIA);
    boolean staysLowest = Cautions.staysLowest(exercise, profile);
    return new Pace(halfSpeed ? 2 * TWICE : TWICE, halfSpeed || staysLowest, staysLowest);
  }
}
