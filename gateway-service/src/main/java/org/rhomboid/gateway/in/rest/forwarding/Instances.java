package org.rhomboid.gateway.in.rest.forwarding;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The instances of a service. They are asked in turn; one that cannot be reached is left out until a connection to it can be made again, which is tried without
 * a request. While there is none, requests wait: a service that is started anew costs its clients time and no answer. One that is away for longer than the
 * grace is answered for at once.
 */
final class Instances {

  private static final Logger LOG = Logger.getLogger(Instances.class);

  /** How many requests wait for one service; more are answered at once. */
  private static final int MOST_WAITING = 1_000;

  private static final long PROBE_MILLIS = 150;
  private static final long LATER_PROBE_MILLIS = 1_000;
  private static final long NO_TIMER = -1;

  private final String service;
  private final List<Instance> all;
  private final Duration grace;
  private final Vertx vertx;
  private final NetClient probes;
  private final AtomicInteger turn = new AtomicInteger();
  private final List<Waiting> waiting = new ArrayList<>();
  private boolean worthWaiting;
  private Instance tried;
  private long patience = NO_TIMER;

  /**
   * @param service its id
   * @param origins at least one
   * @param grace how long requests wait from when the last instance went
   */
  Instances(String service, List<URI> origins, Duration grace, Vertx vertx, NetClient probes) {
    this.service = service;
    this.all = origins.stream().map(Instance::new).toList();
    this.grace = grace;
    this.vertx = vertx;
    this.probes = probes;
  }

  /** @param context on whose thread it goes on */
  private record Waiting(Context context, Runnable goOn) {

    void end() {
      context.runOnContext(now -> goOn.run());
    }
  }

  /** Whose turn it is; null where none can be reached. */
  Instance next() {
    int first = all.size() == 1 ? 0 : Math.floorMod(turn.getAndIncrement(), all.size());
    for (int i = 0; i < all.size(); i++) {
      Instance instance = all.get((first + i) % all.size());
      if (instance.isUp()) {
        return instance;
      }
    }
    return null;
  }

  /** No connection to it could be made, or it has said that it is about to end. */
  synchronized void goesOut(Instance instance) {
    if (!instance.goesOut()) {
      return;
    }
    LOG.warnf("instance out service=%s origin=%s", service, instance.origin());
    if (next() == null) {
      worthWaiting = true;
      patience = vertx.setTimer(Math.max(1, grace.toMillis()), over -> endGrace());
    }
    vertx.setTimer(PROBE_MILLIS, now -> probe(instance));
  }

  /**
   * Waits until an instance can be reached, or the grace is over: then it goes on, and finds out.
   *
   * @return whether it waits; false where it is of no use any more, or too many do
   */
  synchronized boolean await(Runnable goOn) {
    if (next() != null) {
      new Waiting(vertx.getOrCreateContext(), goOn).end();
      return true;
    }
    return worthWaiting
        && waiting.size() < MOST_WAITING
        && waiting.add(new Waiting(vertx.getOrCreateContext(), goOn));
  }

  /** One that is out, for a request that finds out whether it still is; none while another request does. */
  synchronized Optional<Instance> trial() {
    if (tried != null) {
      return Optional.empty();
    }
    tried = all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
    return Optional.of(tried);
  }

  synchronized boolean isTrial(Instance instance) {
    return tried == instance;
  }

  synchronized void stillOut(Instance instance) {
    if (tried == instance) {
      tried = null;
    }
  }

  /** A request has a connection to it. */
  void isReached(Instance instance) {
    if (!instance.isUp()) {
      isBack(instance);
    }
  }

  private synchronized void endGrace() {
    worthWaiting = false;
    goOn();
  }

  private synchronized void isBack(Instance instance) {
    stillOut(instance);
    if (!instance.comesBack()) {
      return;
    }
    LOG.infof("instance back service=%s origin=%s", service, instance.origin());
    vertx.cancelTimer(patience);
    worthWaiting = false;
    goOn();
  }

  private void goOn() {
    List<Waiting> waited = List.copyOf(waiting);
    waiting.clear();
    waited.forEach(Waiting::end);
  }

  private void probe(Instance instance) {
    if (instance.isUp()) {
      return;
    }
    probes
        .connect(instance.port(), instance.host())
        .compose(NetSocket::close)
        .onSuccess(reached -> isBack(instance))
        .onFailure(unreached -> vertx.setTimer(untilNextProbe(), now -> probe(instance)));
  }

  private synchronized long untilNextProbe() {
    return worthWaiting ? PROBE_MILLIS : LATER_PROBE_MILLIS;
  }
}
