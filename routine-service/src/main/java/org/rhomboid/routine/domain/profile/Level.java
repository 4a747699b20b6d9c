package org.rhomboid.routine.domain.profile;

import java.util.Locale;

/** How used to exercise the member is. */
public enum Level {
  BEGINNER,
  INTERMEDIATE,
  ADVANCED;

  /** The catalog's kebab-case word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
