package org.rhomboid.routine.domain.planning.revision;

/** Why a plan changed, as far as anybody may know: tells nothing of a member's health. */
public enum ChangeCode {
  PROGRESSED,
  REDUCED,
  SWAPPED,
  MOVED,
  PAUSED,
  CATALOG_CHANGED
}
