package org.rhomboid.catalog.out.library;

import java.util.Map;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Ladders;

/** {@code library/ladders.yaml}: the easier rungs and the substitutes of each exercise by its slug. */
record LaddersDocument(ReviewDocument review, Map<String, Ladders.Rungs> exercises) {

  Map<String, Ladder> ladders() {
    return Ladders.of(exercises);
  }
}
