package org.rhomboid.progress.domain.session;

/** How hard an exercise felt. */
public enum Effort {
  EASY,
  OK,
  HARD
}
