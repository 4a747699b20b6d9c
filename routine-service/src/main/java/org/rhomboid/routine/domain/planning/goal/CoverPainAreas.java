package org.rhomboid.routine.domain.planning.goal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Soft goal: work on the targets that the pain areas call for, with falling returns for more of the
 * same, so that a target that was left out gains more than one that had its share.
 */
final class CoverPainAreas implements SoftGoal {

  /**
   * With this many seconds a week a target is half covered, with three times as many (a minute on
   * three days, the weekly aim of the ACSM's flexibility guidance) three quarters.
   */
  private static final int HALF_COVERED = 60;

  /** What a target with all the time in the world comes near to. */
  private static final int FULL = 1_000_000;

  private final List<String> areas;
  private final List<String> targets;
  private final double full;

  CoverPainAreas(Profile profile) {
    List<String> named =
        Vocabulary.PAIN_AREAS.stream().filter(profile.painAreas()::contains).toList();
    areas = named.isEmpty() ? List.of(PainAreaTargets.DEFAULT_AREA) : named;
    targets = areas.stream().flatMap(area -> PainAreaTargets.of(area).stream()).distinct().toList();
    full = (double) FULL * targets.size();
  }

  @Override
  public int weight() {
    return 35;
  }

  @Override
  public double satisfaction(Tally week) {
    long sum = 0;
    for (String target : targets) {
      sum += covered(week.seconds(target));
    }
    return satisfaction(sum);
  }

  /** What seconds a week do for one target, in whole millionths: sums of them forget their order. */
  static int covered(int seconds) {
    return (int) ((long) FULL * seconds / (seconds + HALF_COVERED));
  }

  /** The same of {@link #covered} summed over the targets. */
  double satisfaction(long covered) {
    return covered / full;
  }

  /** What the pain areas call for, each target once. */
  List<String> targets() {
    return targets;
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    StringJoiner helped = new StringJoiner(" and ");
    for (String area : areas) {
      if (!Collections.disjoint(PainAreaTargets.of(area), exercise.targets())) {
        helped.add(Vocabulary.spoken(area));
      }
    }
    return helped.length() == 0 ? Optional.empty() : Optional.of(reason(exercise, helped));
  }

  private Inclusion reason(Exercise exercise, StringJoiner helped) {
    StringJoiner worked = new StringJoiner(", ");
    for (String target : exercise.targets()) {
      if (targets.contains(target)) {
        worked.add(Vocabulary.spoken(target));
      }
    }
    return new Inclusion("COVERS_PAIN_AREA", "for the " + helped + ": works on " + worked);
  }
}
