package org.rhomboid.routine.domain.planning.reason;

/** Why the planner did what it did: a code for programs, a text for the member. */
public sealed interface Reason permits Inclusion, Exclusion, Shortfall, Cause {

  /** UPPER_SNAKE_CASE. */
  String code();

  /** In English; may name a condition or a pain area, so it is for the member alone. */
  String text();
}
