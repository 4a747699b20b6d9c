package org.rhomboid.routine.domain.performed;

/** How far a member got with an exercise. */
public enum Outcome {
  DONE,
  PARTLY,
  SKIPPED
}
