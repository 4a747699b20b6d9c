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
    List<Exercise> stretches = exercises.stream().filter(it -> it.is(Kind.STRETCH)).toList();
    List<Step> steps = new ArrayList<>();
    for (Exercise exercise : exercises) {
      if (!exercise.is(Kind.STRETCH)) {
        steps.add(new Step(exercise, phase(exercise.kind())));
      }
    }
    for (Exercise stretch : stretches.stream().skip(1).toList()) {
      steps.add(new Step(stretch, phaseOfStretch(stretch, exercises)));
    }
    steps.sort(Comparator.comparing(Step::phase));
    stretches.stream().limit(1).forEach(it -> steps.add(new Step(it, Phase.COOL_DOWN)));
    return List.copyOf(steps);
  }

  private static Phase phaseOfStretch(Exercise stretch, List<Exercise> session) {
    boolean rolled =
        session.stream().anyMatch(it -> it.is(Kind.RELEASE) && it.sharesATargetWith(stretch));
    boolean strengthens = session.stream().anyMatch(it -> it.is(Kind.STRENGTH));
    return rolled || !strengthens ? Phase.STRETCH : Phase.COOL_DOWN;
  }

  private static Phase phase(Kind kind) {
    return switch (kind) {
      case MOBILITY -> Phase.WARM_UP;
      case RELEASE -> Phase.RELEASE;
      case STRETCH -> Phase.STRETCH;
      case STRENGTH -> Phase.STRENGTH;
    };
  }
}
