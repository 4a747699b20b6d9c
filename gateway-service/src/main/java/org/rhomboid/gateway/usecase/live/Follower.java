package org.rhomboid.gateway.usecase.live;

/** The stream of one member. Every method may be called by any thread, returns at once, and what is told in an order arrives in it. */
public interface Follower {

  /** What comes after the stream's position is told; what does not was told already. */
  void offer(LiveEvent event);

  /** What lies before this position can no longer be told: the member is to read anew, and is told what comes after it. */
  void startAnew(Position position);
}
