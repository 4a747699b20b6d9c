package org.rhomboid.routine.domain.planning.rule;

import java.util.ArrayList;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Shortfall;

/**
 * Planner 4: in weeks with at least two sessions of 10 minutes or more, both relief (stretch,
 * mobility, release) and prevention (strength) appear; what cannot be is reported.
 */
public final class ReliefAndPrevention {

  private static final int MINUTES = 10;
  private static final int SESSIONS = 2;

  private ReliefAndPrevention() {}

  /** Whether a session is long enough to be asked for both. */
  public static boolean concerns(int minutes) {
    return minutes >= MINUTES;
  }

  /**
   * @param longSessions how many sessions of the week it concerns
   * @param planned every exercise of the week
   * @param admitted every exercise that is for this member
   */
  public static List<Shortfall> unmet(
      long longSessions, List<Exercise> planned, List<Exercise> admitted) {
    List<Shortfall> unmet = new ArrayList<>();
    if (longSessions >= SESSIONS) {
      if (planned.stream().noneMatch(it -> it.is(Kind.STRENGTH))) {
        unmet.add(Shortfall.noPrevention(whyNoStrength(admitted)));
      }
      if (planned.stream().allMatch(it -> it.is(Kind.STRENGTH))) {
        unmet.add(Shortfall.noRelief());
      }
    }
    return List.copyOf(unmet);
  }

  private static String whyNoStrength(List<Exercise> admitted) {
    return admitted.stream().anyMatch(it -> it.is(Kind.STRENGTH))
        ? "none fits beside the warm-up and the closing stretch, or its muscles rest"
        : "none is left for you";
  }
}
