package org.rhomboid.gateway.usecase.live;

/** One stream's place at its partition; kept by the partition alone. */
public final class Following {

  private final String key;
  private final Follower follower;

  /** Guarded by the partition: false while what it missed is read for it. */
  private boolean live;

  /** Guarded by the partition. */
  private boolean left;

  Following(String key, Follower follower) {
    this.key = key;
    this.follower = follower;
  }

  /** {@code tenant/member} */
  public String key() {
    return key;
  }

  Follower follower() {
    return follower;
  }

  boolean isLive() {
    return live;
  }

  boolean hasLeft() {
    return left;
  }

  void goLive() {
    live = true;
  }

  void leave() {
    live = false;
    left = true;
  }
}
