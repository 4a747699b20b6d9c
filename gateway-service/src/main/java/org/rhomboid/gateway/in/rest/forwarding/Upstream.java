package org.rhomboid.gateway.in.rest.forwarding;

import java.util.Locale;

/** A service that requests are forwarded to. */
enum Upstream {
  CATALOG,
  ROUTINE,
  PROGRESS;

  /** As configured and as told to clients. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
