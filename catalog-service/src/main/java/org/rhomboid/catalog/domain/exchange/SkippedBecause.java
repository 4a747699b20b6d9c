package org.rhomboid.catalog.domain.exchange;

/** Why a row is skipped. */
public enum SkippedBecause {
  /** The tenant has it so already. */
  UNCHANGED,
  /** Another exercise has the same instructions. */
  DUPLICATE,
  /** A foreign format speaks of an exercise that the library has: its own words are better known to it. */
  LIBRARY_HAS_IT
}
