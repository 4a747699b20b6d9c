package org.rhomboid.routine.domain.simulation;

import java.util.List;
import org.rhomboid.routine.domain.adaptation.Step;
import org.rhomboid.routine.domain.planning.Plan;

/**
 * One week that could come.
 *
 * @param plan by the answers up to its beginning
 * @param steps that the week's own answers would lead to, by time: they count for the weeks after it
 * @param seeAProfessional whether it should have become better by the end of the week
 */
public record SimulatedWeek(Plan plan, List<Step> steps, boolean seeAProfessional) {

  public SimulatedWeek {
    steps = List.copyOf(steps);
  }
}
