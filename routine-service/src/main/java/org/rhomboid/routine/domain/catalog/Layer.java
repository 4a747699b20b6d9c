package org.rhomboid.routine.domain.catalog;

/** Where the effective exercise comes from: the library, or the tenant's own entry over it. */
public enum Layer {
  LIBRARY,
  TENANT
}
