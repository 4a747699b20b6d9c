package org.rhomboid.routine.domain.planning.rule;

/** The part of a session that an item belongs to, in the order in which they come. */
public enum Phase {
  WARM_UP,
  RELEASE,
  STRETCH,
  STRENGTH,
  COOL_DOWN
}
