package org.rhomboid.progress.domain.session;

/** How far an exercise of a session was carried out. */
public enum Outcome {
  DONE,
  PARTLY,
  SKIPPED
}
