package org.rhomboid.routine.domain.deskbreak;

/** What the member said to a break. */
public enum BreakStatus {
  /** Nothing yet. */
  OPEN,
  DONE,
  /** Put off within its day. */
  LATER,
  SKIPPED
}
