package org.rhomboid.events;

/** The layer of the catalog that an exercise comes from. */
public enum Layer {
  /** The library, which every tenant sees. */
  LIBRARY,
  /** The tenant's own entry: an overlay of a library exercise, or an exercise of its own. */
  TENANT
}
