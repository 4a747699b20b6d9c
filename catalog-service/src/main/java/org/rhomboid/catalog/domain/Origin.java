package org.rhomboid.catalog.domain;

/** Where what a tenant sees comes from. */
public enum Origin {
  /** The library as it is. */
  LIBRARY,
  /** The tenant's changes over an exercise of the library. */
  OVERLAY,
  /** The tenant's own exercise. */
  TENANT
}
