package org.rhomboid.catalog.domain.advice;

/** What pain of the upper back can come from. */
public record Cause(Passage passage, Group group) implements Told {

  /** How a cause is to be taken. */
  public enum Group {
    COMMON,
    /** A disease or a change of the spine. */
    MEDICAL,
    /** Rare, and not of the back. */
    SERIOUS
  }
}
