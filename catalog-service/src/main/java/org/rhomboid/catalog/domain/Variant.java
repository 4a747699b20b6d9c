package org.rhomboid.catalog.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * A form of the same exercise, easier or harder than another one of it.
 *
 * @param slug unique within the exercise
 * @param level for whom it is; absent: for whoever is done with the one before
 * @param text how it differs from the instructions
 * @param source who states that there is such a form
 */
public record Variant(String slug, Optional<Level> level, String name, String text, Source source) {

  public Variant {
    Objects.requireNonNull(level);
    Objects.requireNonNull(source);
    if (name.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a variant has a name and says how it differs: " + slug);
    }
  }

  /** The same form as this source's own statement. */
  public Variant statedBy(Source other) {
    return new Variant(slug, level, name, text, other);
  }
}
