package org.rhomboid.routine.in.clock;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Does some work again and again, never twice at a time: every so often, and at once while there is more of it. */
public final class Lane {

  private static final Logger LOG = Logger.getLogger(Lane.class);

  private final String name;
  private final Supplier<Uni<Boolean>> work;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean stopped;

  /**
   * @param name for the log
   * @param work answers whether there may be more
   */
  Lane(String name, Supplier<Uni<Boolean>> work) {
    this.name = name;
    this.work = work;
  }

  void open(Vertx vertx, Duration every) {
    vertx.setPeriodic(every.toMillis(), tick -> look());
  }

  void stop() {
    stopped = true;
  }

  private void look() {
    if (!stopped && busy.compareAndSet(false, true)) {
      begin();
    }
  }

  /** In a context of its own each time: a transaction belongs to its context. */
  private void begin() {
    Context own = VertxContext.createNewDuplicatedContext();
    VertxContextSafetyToggle.setContextSafe(own, true);
    own.runOnContext(begun -> work.get().subscribe().with(this::goOn, this::waitForTheNextTick));
  }

  private void goOn(boolean more) {
    if (more && !stopped) {
      begin();
    } else {
      busy.set(false);
    }
  }

  private void waitForTheNextTick(Throwable failed) {
    if (!stopped) {
      LOG.warnf("the clock waits lane=%s cause=%s", name, failed.toString());
    }
    busy.set(false);
  }
}
