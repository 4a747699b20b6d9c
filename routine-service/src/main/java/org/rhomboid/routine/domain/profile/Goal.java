package org.rhomboid.routine.domain.profile;

/** What the member wants of the exercises. */
public enum Goal {
  RELIEF,
  PREVENTION,
  MOBILITY,
  STRENGTH
}
