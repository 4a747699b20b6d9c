package org.rhomboid.catalog.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an exercise does; it decides the exercise's place in a session. */
public enum Kind {
  MOBILITY,
  STRETCH,
  RELEASE,
  STRENGTH;

  /** The catalog's kebab-case word, such as {@code mobility}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this word, or empty where there is none: matched exactly, as every word of the catalog. */
  public static Optional<Kind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
