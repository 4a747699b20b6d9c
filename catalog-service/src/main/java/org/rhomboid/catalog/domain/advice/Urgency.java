package org.rhomboid.catalog.domain.advice;

/** How soon a warning sign asks for somebody who can help. Ours: the articles do not rank them. */
public enum Urgency {
  /** Now. */
  EMERGENCY,
  /** Today. */
  URGENT,
  /** In the next days. */
  SEE_A_PROFESSIONAL
}
