package org.rhomboid.routine.domain.performed;

/** How an exercise felt. */
public enum Effort {
  EASY,
  OK,
  HARD
}
