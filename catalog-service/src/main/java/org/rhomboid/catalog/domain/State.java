package org.rhomboid.catalog.domain;

/** What a revision of a layer's entry says of the exercise. */
public enum State {
  /** It can be shown and planned. */
  PUBLISHED,
  /** The tenant hides an exercise of the library. */
  HIDDEN,
  /** Withdrawn; plans in force keep it until they are made anew. */
  RETIRED,
  /** Withdrawn as not safe: plans in force are made anew at once. */
  RECALLED,
  /** The tenant's entry is gone and the library's shows again. */
  REMOVED;

  /** Whether the layer still has an entry: otherwise the topic has a tombstone. */
  public boolean hasEntry() {
    return this == PUBLISHED || this == HIDDEN;
  }
}
