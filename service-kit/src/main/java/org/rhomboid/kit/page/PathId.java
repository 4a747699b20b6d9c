package org.rhomboid.kit.page;

import java.util.UUID;
import java.util.function.Supplier;
import org.rhomboid.kit.problem.ProblemException;

/** The id of a resource in a path. */
public final class PathId {

  private PathId() {}

  /**
   * What is no id is the id of nothing: the answer is the same as for another member's.
   *
   * @throws ProblemException what {@code notFound} gives
   */
  public static UUID of(String text, Supplier<ProblemException> notFound) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw notFound.get();
    }
  }
}
