package org.rhomboid.routine.domain.planning.goal;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/**
 * Something that makes one lawful week better than another. Plain arithmetic only, summed in a
 * fixed order: library functions such as exp may differ in the last bit from one run to the next,
 * and rule 8 asks for the same plan to the byte.
 */
interface SoftGoal {

  /** How much it counts beside the others. */
  int weight();

  /** Whether it has anything to say about this member; one that has not does not count. */
  default boolean applies() {
    return true;
  }

  /** How far a week meets it, 0 to 1. */
  double satisfaction(Tally week);

  /** What it says for an exercise that is in, or empty. */
  Optional<Inclusion> speaksFor(Exercise exercise);
}
