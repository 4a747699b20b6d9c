package org.rhomboid.catalog.domain;

/** How strict a caution is, from the mildest to the strictest: the order of the constants is a rule. */
public enum Severity {
  /** Planned as usual, the reason is shown. */
  WARN,
  /** Planned at the bottom of its range and with the change that the reason names. */
  MODIFY,
  /** Never planned. */
  BLOCK
}
