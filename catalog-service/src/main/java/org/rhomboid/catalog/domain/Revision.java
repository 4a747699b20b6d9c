package org.rhomboid.catalog.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * An immutable numbered state of an exercise. A plan names the one that it was made with.
 *
 * @param number from 1, without gaps for a slug of a layer
 * @param publishedAt when it became the current one
 */
public record Revision(Layer layer, int number, Instant publishedAt, Exercise exercise) {

  public Revision {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(publishedAt);
    Objects.requireNonNull(exercise);
    if (number < 1) {
      throw new IllegalArgumentException("a revision is 1 or more: " + number);
    }
  }
}
