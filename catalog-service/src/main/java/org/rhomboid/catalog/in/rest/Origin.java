package org.rhomboid.catalog.in.rest;

import org.rhomboid.catalog.domain.Layer;

/** Where what a tenant sees comes from. */
enum Origin {
  LIBRARY,
  OVERLAY,
  TENANT;

  static Origin of(Layer layer) {
    return layer == Layer.LIBRARY ? LIBRARY : TENANT;
  }
}
