package org.rhomboid.local.platform;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rhomboid.local.LocalPartException;

/** The same work for several things at once. */
final class Parallel {

  private Parallel() {}

  /**
   * Returns when all is done. The first failure, or an interrupt, interrupts the rest; it is thrown when none is at work
   * any more.
   */
  static <T> void forEach(Collection<T> items, Consumer<T> work) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      var done = new ExecutorCompletionService<Void>(threads);
      items.forEach(item -> done.submit(() -> work.accept(item), null));
      for (int i = 0; i < items.size(); i++) {
        done.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPartException("Interrupted", e);
    } finally {
      threads.shutdownNow();
      awaitEnd(threads);
    }
  }

  private static void awaitEnd(ExecutorService threads) {
    boolean interrupted = Thread.interrupted();
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
