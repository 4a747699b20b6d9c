package org.rhomboid.progress.domain.exercise;

/** Whose entry an exercise is. */
public enum Layer {
  /** The library's, which every tenant sees. */
  LIBRARY,
  /** The tenant's own, or its overlay of a library exercise. */
  TENANT
}
