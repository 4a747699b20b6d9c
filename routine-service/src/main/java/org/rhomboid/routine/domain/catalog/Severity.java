package org.rhomboid.routine.domain.catalog;

/** How strict a caution is, the mildest first: the natural order is the order of strictness. */
public enum Severity {
  /** Planned as usual, the reason is shown. */
  WARN,
  /** Planned at the bottom of its range, the change of technique is shown. */
  MODIFY,
  /** Never planned for a member with the condition. */
  BLOCK
}
