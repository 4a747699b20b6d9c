package org.rhomboid.gateway.usecase.live;

import org.rhomboid.kit.identity.Member;

/** One stream's place at its partition; kept by the partition alone. */
final class Following {

  private final Member member;
  private final Follower follower;

  /** Guarded by the partition: false while what it missed is read for it. */
  private boolean live;

  /** Guarded by the partition. */
  private boolean left;

  Following(Member member, Follower follower) {
    this.member = member;
    this.follower = follower;
  }

  Member member() {
    return member;
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
