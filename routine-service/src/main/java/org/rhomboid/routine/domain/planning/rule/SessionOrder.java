package org.rhomboid.routine.domain.planning.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/**
 * Planner 2: mobility first, releases before every stretch, a stretch at the end. Between them
 * stretches of what was rolled come at once, the others once the strength work is done; without
 * strength work all but the closing one come in the middle.
 */
public final class SessionOrder {

  /** An exercise in its place. */
  public record Step(Exercise exercise, Phase phase) {}

  private SessionOrder() {}

  /**
   * @param exercises chosen in this order, which is kept within a phase; the stretch chosen first
   *     closes, because a session is built around it
   */
  public static List<Step> arrange(List<Exercise> exercises) {
    List<Step> steps = new ArrayList<>(exercises.size());
    Exercise closing = null;
    for (Exercise exercise : exercises) {
      if (closing == null && exercise.is(Kind.STRETCH)) {
        closing = exercise;
      } else {
        steps.add(new Step(exercise, phase(exercise, exercises)));
      }
    }
    steps.sort(Comparator.comparing(Step::phase));
    if (closing != null) {
      steps.add(new Step(closing, Phase.COOL_DOWN));
    }
    return List.copyOf(steps);
  }

  private static Phase phaseOfStretch(Exercise stretch, List<Exercise> session) {
    boolean strengthens = false;
    for (Exercise other : session) {
      if (other.is(Kind.RELEASE) && other.sharesATargetWith(stretch)) {
        return Phase.STRETCH;
      }
      strengthens |= other.is(Kind.STRENGTH);
    }
    return strengthens ? Phase.COOL_DOWN : Phase.STRETCH;
  }

  private static Phase phase(Exercise exercise, List<Exercise> session) {
    return switch (exercise.kind()) {
      case MOBILITY -> Phase.WARM_UP;
      case RELEASE -> Phase.RELEASE;
      case STRETCH -> phaseOfStretch(exercise, session);
      case STRENGTH -> Phase.STRENGTH;
    };
  }
}
