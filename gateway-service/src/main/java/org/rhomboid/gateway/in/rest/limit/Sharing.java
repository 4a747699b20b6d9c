package org.rhomboid.gateway.in.rest.limit;

import java.util.concurrent.TimeUnit;
import org.rhomboid.kit.identity.Tenant;

/**
 * Whether more than one tenant asks a service at the moment. Two threads may overwrite what the other noted: that moves the answer by a request, and no more.
 */
final class Sharing {

  private static final long RECENT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private volatile Tenant last;
  private volatile long changedAt;
  private volatile boolean changed;

  /**
   * @param asking now
   * @param now of {@link System#nanoTime()}
   * @return whether somebody else asked within the last second
   */
  boolean isShared(Tenant asking, long now) {
    Tenant before = last;
    if (!asking.equals(before)) {
      last = asking;
      changedAt = now;
      changed = before != null;
    }
    return changed && now - changedAt < RECENT_NANOS;
  }
}
