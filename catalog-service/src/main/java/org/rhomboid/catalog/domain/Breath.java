package org.rhomboid.catalog.domain;

import java.util.Locale;

/** How to breathe in a phase of a movement. */
public enum Breath {
  INHALE,
  EXHALE;

  /** The word on the wire and in the files, such as {@code inhale}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
