package org.rhomboid.gateway.in.rest.limit;

import java.util.ArrayDeque;
import java.util.Deque;

/** The places that one tenant has at one service, and who waits for one, first come, first served. Any thread may use it. */
final class Gate {

  /** What becomes of who comes to a gate. */
  enum Arrival {
    ENTERED,
    WAITING,
    TURNED_AWAY
  }

  private final int longest;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int places;
  private int inside;

  /** @param longest how many wait at most */
  Gate(int longest) {
    this.longest = longest;
  }

  /**
   * @param turn who comes: it is run, on whatever thread, when it enters later
   * @param places that there are now
   */
  synchronized Arrival arrive(Runnable turn, int places) {
    this.places = places;
    if (inside < places && waiting.isEmpty()) {
      inside++;
      return Arrival.ENTERED;
    }
    if (waiting.size() >= longest) {
      return Arrival.TURNED_AWAY;
    }
    waiting.add(turn);
    return Arrival.WAITING;
  }

  /** One that waits goes away; false where it does not wait, or does not any more. */
  synchronized boolean giveUp(Runnable turn) {
    return waiting.remove(turn);
  }

  /** One that is inside goes away, and whoever there is a place for enters. */
  void leave() {
    for (Runnable next = afterLeaving(); next != null; next = nextInLine()) {
      next.run();
    }
  }

  private synchronized Runnable afterLeaving() {
    inside--;
    return nextInLine();
  }

  private synchronized Runnable nextInLine() {
    if (inside >= places || waiting.isEmpty()) {
      return null;
    }
    inside++;
    return waiting.poll();
  }
}
