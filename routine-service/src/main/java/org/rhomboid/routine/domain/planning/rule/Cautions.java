package org.rhomboid.routine.domain.planning.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * The cautions of an exercise that concern a member: its own, and those that hold for every
 * exercise whatever its entry says, so that an overlay which forgets them does no harm. Ours,
 * conservative, to be reviewed by a clinician.
 */
public final class Cautions {

  private static final List<Caution> EVERY_EXERCISE =
      List.of(
          new Caution(
              Vocabulary.SERIOUS_INJURY,
              Severity.BLOCK,
              "rest first; no exercise until a professional clears it"),
          new Caution(
              Vocabulary.FIBROMYALGIA,
              Severity.MODIFY,
              "start at the lowest dose, progress at half speed, stop short of a flare"));

  private static final Caution NEEDS_BALANCE =
      new Caution(Vocabulary.BALANCE_PROBLEM, Severity.BLOCK, "needs balance");

  private static final Comparator<Caution> STRICTEST_FIRST =
      Comparator.comparing(Caution::severity)
          .reversed()
          .thenComparing(Caution::condition)
          .thenComparing(Caution::reason);

  private Cautions() {}

  /** The strictest first, then by condition; each statement once. */
  public static List<Caution> of(Exercise exercise, Profile profile) {
    if (profile.conditions().isEmpty()) {
      return List.of();
    }
    List<Caution> concerning = new ArrayList<>();
    exercise.cautions().forEach(caution -> keep(concerning, caution, profile));
    EVERY_EXERCISE.forEach(caution -> keep(concerning, caution, profile));
    if (exercise.needsBalance()) {
      keep(concerning, NEEDS_BALANCE, profile);
    }
    concerning.sort(STRICTEST_FIRST);
    return concerning;
  }

  private static void keep(List<Caution> kept, Caution caution, Profile profile) {
    if (profile.conditions().contains(caution.condition()) && !kept.contains(caution)) {
      kept.add(caution);
    }
  }

  /**
   * Whether a condition keeps the exercise at the bottom of its range for good. Fibromyalgia as such
   * does not: it starts there, and progresses at half speed.
   */
  public static boolean staysLowest(Exercise exercise, Profile profile) {
    return of(exercise, profile).stream()
        .filter(caution -> !EVERY_EXERCISE.contains(caution))
        .anyMatch(caution -> caution.severity() == Severity.MODIFY);
  }
}
