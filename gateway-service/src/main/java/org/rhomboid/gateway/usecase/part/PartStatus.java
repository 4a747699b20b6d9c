package org.rhomboid.gateway.usecase.part;

/** Whether a part is right now, was right when last seen, or cannot be had. */
public enum PartStatus {
  OK,
  STALE,
  UNAVAILABLE
}
