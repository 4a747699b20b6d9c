package org.rhomboid.routine.domain.catalog;

/** Why an exercise was withdrawn for good. */
public enum Withdrawal {
  /** It may do harm: plans in force change at once. */
  RECALLED,
  /** Any other reason. */
  RETIRED
}
