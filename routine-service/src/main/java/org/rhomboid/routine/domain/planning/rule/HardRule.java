package org.rhomboid.routine.domain.planning.rule;

/** A rule that no plan breaks, whatever the profile. */
public sealed interface HardRule permits AdmissionRule, PlacementRule {

  /** Its number among the planner's hard rules. */
  int number();
}
