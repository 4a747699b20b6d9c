package org.rhomboid.routine.domain.profile;

/** Where the member exercises. */
public enum Setting {
  /** Seated or standing, no mat, office clothes. */
  DESK,
  HOME,
  GYM,
  OUTDOORS
}
