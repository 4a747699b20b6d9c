package org.rhomboid.routine.usecase;

/** Whether a plan counts. */
public enum PlanState {
  ACTIVE,
  /** Another plan was made for its week; it keeps its sessions, done ones among them. */
  SUPERSEDED
}
