package org.rhomboid.catalog.domain;

/** Whose entry of the catalog it is. */
public enum Layer {
  /** What every tenant sees. */
  LIBRARY,
  /** A tenant's own, over the library's or beside it. */
  TENANT
}
