package org.rhomboid.catalog.domain;

/** How far a member is, and for whom an exercise has a variation. */
public enum Level {
  BEGINNER,
  INTERMEDIATE,
  ADVANCED
}
