package org.rhomboid.routine.usecase;

/** Whether a plan counts. */
public enum PlanState {
  ACTIVE,
  /** A safety hold stopped it; when the hold ends, another plan takes its place. */
  PAUSED,
  /** Another plan was made for its week; it keeps its sessions, done ones among them. */
  SUPERSEDED
}
