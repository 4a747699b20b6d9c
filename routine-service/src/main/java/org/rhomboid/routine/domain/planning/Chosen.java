package org.rhomboid.routine.domain.planning;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;

/**
 * A candidate with a dose that it may have in a session.
 *
 * @param seconds what it takes
 * @param worth what the item is worth to the goals that judge item by item
 */
record Chosen(Candidate candidate, Dose dose, int seconds, int worth) {

  Exercise exercise() {
    return candidate.exercise();
  }

  boolean is(Kind kind) {
    return candidate.is(kind);
  }

  int number() {
    return candidate.number();
  }

  Optional<Chosen> raised() {
    return candidate.raised(dose);
  }
}
