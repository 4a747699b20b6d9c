package org.rhomboid.catalog.domain;

import java.util.Objects;

/**
 * A fact in our own words, with who states it.
 *
 * @param text never blank
 */
public record Statement(Source source, String text) {

  public Statement {
    Objects.requireNonNull(source);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a statement of " + source.word() + " says nothing");
    }
  }
}
