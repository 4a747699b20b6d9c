package org.rhomboid.routine.domain.planning.revision;

/** Why a plan changed, in a word that tells nothing of a member's health. */
public enum ChangeCode {
  PROGRESSED,
  REDUCED,
  SWAPPED,
  MOVED,
  PAUSED,
  CATALOG_CHANGED
}
