package org.rhomboid.routine.domain.catalog;

import java.util.Arrays;
import java.util.Optional;

/** What an exercise does; it decides the place in a session. */
public enum Kind {
  MOBILITY,
  STRETCH,
  /** Foam rolling. */
  RELEASE,
  STRENGTH;

  /** The catalog's kebab-case word. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The kind of a catalog word, or empty where the word is none. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
