package org.rhomboid.gateway.in.rest.forwarding;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/** One process of a service, and whether it can be reached. */
final class Instance {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final URI origin;
  private final AtomicBoolean out = new AtomicBoolean();

  /** @param origin scheme, host, and port where it is not the usual one */
  Instance(URI origin) {
    this.origin = origin;
  }

  URI origin() {
    return origin;
  }

  boolean isSecure() {
    return "https".equals(origin.getScheme());
  }

  String host() {
    return origin.getHost();
  }

  int port() {
    if (origin.getPort() > 0) {
      return origin.getPort();
    }
    return isSecure() ? HTTPS : HTTP;
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
