package org.rhomboid.routine.usecase.simulation;

import java.util.List;
import org.rhomboid.routine.domain.simulation.SimulatedWeek;

/** What became of a look ahead. */
public sealed interface SimulationOutcome {

  record Simulated(List<SimulatedWeek> weeks) implements SimulationOutcome {

    public Simulated {
      weeks = List.copyOf(weeks);
    }
  }

  /** The member has no profile to plan from. */
  record ProfileRequired() implements SimulationOutcome {}

  /** A safety hold is open: nothing is planned, not even to look at. */
  record OnHold() implements SimulationOutcome {}

  /** No exercise has come from the catalog yet. */
  record CatalogNotReady() implements SimulationOutcome {}
}
