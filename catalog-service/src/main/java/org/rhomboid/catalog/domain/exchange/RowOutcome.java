package org.rhomboid.catalog.domain.exchange;

/** What becomes of a row. */
public enum RowOutcome {
  /** The tenant sees an exercise that it did not see before. */
  CREATED,
  /** The tenant sees it otherwise than before. */
  CHANGED,
  /** Nothing is done, and nothing is wrong. */
  SKIPPED,
  /** It breaks a rule. */
  REFUSED
}
