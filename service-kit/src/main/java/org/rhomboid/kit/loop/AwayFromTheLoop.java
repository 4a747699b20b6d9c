package org.rhomboid.kit.loop;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Work that takes its time, and the way back. */
public final class AwayFromTheLoop {

  private AwayFromTheLoop() {}

  /** Computes on a worker thread; what follows is on the event loop again, as a database session asks for. */
  public static <T> Uni<T> compute(Supplier<T> work) {
    Context context = Vertx.currentContext();
    if (context == null) {
      return Uni.createFrom().item(work);
    }
    return Uni.createFrom()
        .item(work)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .emitOn(task -> context.runOnContext(none -> task.run()));
  }

  /** Begins on the event loop, also where a large body was read on a worker thread. */
  public static <T> Uni<T> back(Supplier<Uni<? extends T>> rest) {
    Context context = Vertx.currentContext();
    Uni<T> begun = Uni.createFrom().deferred(rest);
    return context == null || Context.isOnEventLoopThread()
        ? begun
        : begun.runSubscriptionOn(task -> context.runOnContext(none -> task.run()));
  }
}
