package org.rhomboid.catalog.domain.substitute;

import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.layer.Shown;

/**
 * What can be done instead of an exercise.
 *
 * @param dose as much work for a side as the exercise's own
 */
public record Substitute(Shown shown, Dose dose, Because because) {

  /** Why it can stand for the other. */
  public enum Because {
    /** The ladder of the exercise names it. */
    SAME_PURPOSE,
    /** It is of the same kind and has the same primary target. */
    SAME_TARGET
  }
}
