package org.rhomboid.catalog.domain.search;

/** A part of an exercise that is looked through. */
public enum Field {
  NAME,
  ALIAS,
  INSTRUCTION,
  CUE
}
