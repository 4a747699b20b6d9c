package org.rhomboid.gateway.in.rest.forwarding;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/** One process of a service, and whether it can be reached. */
final class Instance {

  private final URI origin;
  private final AtomicBoolean out = new AtomicBoolean();

  /** @param origin scheme, host and port */
  Instance(URI origin) {
    this.origin = origin;
  }

  URI origin() {
    return origin;
  }

  boolean isUp() {
    return !out.get();
  }

  /** @return whether that is news */
  boolean goesOut() {
    return out.compareAndSet(false, true);
  }

  /** @return whether that is news */
  boolean comesBack() {
    return out.compareAndSet(true, false);
  }
}
