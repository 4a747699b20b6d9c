package org.rhomboid.routine.domain.planning;

import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.Phase;

/**
 * One exercise of a planned session.
 *
 * @param exercise as it was when planned: its layer and revision are part of the plan
 * @param estimatedSeconds setting up included
 * @param because why it is in, and in this form
 */
public record PlannedItem(
    Exercise exercise, Phase phase, Dose dose, int estimatedSeconds, List<Reason> because) {

  public PlannedItem {
    because = List.copyOf(because);
  }
}
