package org.rhomboid.progress.domain.session;

import java.time.Duration;

/**
 * Time: how old a session may be when it arrives (offline clients deliver late).
 *
 * @param days 1 to 365, a setting of the tenant
 */
public record LateWindow(int days) {

  public static final int SHORTEST = 1;
  public static final int LONGEST = 365;

  /** What counts where the tenant set nothing: 30 days. */
  public static final LateWindow DEFAULT = new LateWindow(30);

  public LateWindow {
    if (days < SHORTEST || days > LONGEST) {
      throw new IllegalArgumentException("a late window is 1 to 365 days, not " + days);
    }
  }

  Duration length() {
    return Duration.ofDays(days);
  }
}
