package org.rhomboid.catalog.domain.advice;

/** What can be done for mild to moderate pain, or how its cause is found. */
public record Care(Passage passage, Group group) implements Told {

  /** What it is for. */
  public enum Group {
    TREATMENT,
    DIAGNOSIS
  }
}
