package org.rhomboid.gateway.in.rest.limit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** One request at a gate: it waits, is inside, and leaves once. All of it but {@link #run} happens on the event loop of the request. */
final class Turn implements Runnable {

  private static final String KEY = Turn.class.getName();
  private static final long NONE = -1;

  private final Gate gate;
  private final RoutingContext exchange;
  private final Runnable goOn;
  private final Context context;
  private long watch = NONE;
  private boolean over;

  /**
   * To be called on the event loop of the request.
   *
   * @param goOn with the request, where it had to wait
   */
  Turn(Gate gate, RoutingContext exchange, Runnable goOn) {
    this.gate = gate;
    this.exchange = exchange;
    this.goOn = goOn;
    this.context = Vertx.currentContext();
  }

  /** Whether the request has come to a gate already. */
  static boolean isTaken(RoutingContext exchange) {
    return exchange.get(KEY) != null;
  }

  /** The request of the exchange leaves, before its answer is written: it will not be with the service. */
  static void leave(RoutingContext exchange) {
    Turn turn = exchange.get(KEY);
    if (turn != null) {
      turn.leave();
    }
  }

  /** Comes to the gate, and leaves when the exchange is over. */
  Gate.Arrival arrive(int places) {
    Gate.Arrival arrival = gate.arrive(this, places);
    if (arrival != Gate.Arrival.TURNED_AWAY) {
      exchange.put(KEY, this);
      exchange.addEndHandler(ended -> leave());
    }
    return arrival;
  }

  /**
   * Goes on with the request once it has entered.
   *
   * @param tooLong what is done instead when it waited for so long
   */
  void await(long millis, Runnable tooLong) {
    exchange.request().pause();
    watch = exchange.vertx().setTimer(millis, elapsed -> lose(tooLong));
  }

  /** Called by the gate, on any thread. */
  @Override
  public void run() {
    context.runOnContext(entered -> goOn());
  }

  private void goOn() {
    cancelWatch();
    // whoever left in the meantime has left the gate too
    if (!over) {
      goOn.run();
    }
  }

  private void lose(Runnable tooLong) {
    if (!over && gate.giveUp(this)) {
      over = true;
      tooLong.run();
    }
  }

  private void leave() {
    if (over) {
      return;
    }
    over = true;
    cancelWatch();
    if (!gate.giveUp(this)) {
      gate.leave();
    }
  }

  private void cancelWatch() {
    if (watch != NONE) {
      exchange.vertx().cancelTimer(watch);
      watch = NONE;
    }
  }
}
