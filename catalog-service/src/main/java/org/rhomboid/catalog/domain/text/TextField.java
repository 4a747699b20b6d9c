package org.rhomboid.catalog.domain.text;

import java.util.Locale;

/** The parts of an exercise that are text. */
public enum TextField {
  NAME,
  ALIASES,
  INSTRUCTIONS,
  CUES,
  FEEL,
  PROGRESSION,
  VARIANTS,
  NOTES,
  CAUTIONS,
  DOSES;

  /** The property that it is in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
