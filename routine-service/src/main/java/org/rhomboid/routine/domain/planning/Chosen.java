package org.rhomboid.routine.domain.planning;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.Dose;

/** A candidate with the dose it has in a session. */
record Chosen(Candidate candidate, Dose dose, int seconds) {

  Exercise exercise() {
    return candidate.exercise();
  }

  Optional<Chosen> raised() {
    return candidate.raised(dose);
  }
}
