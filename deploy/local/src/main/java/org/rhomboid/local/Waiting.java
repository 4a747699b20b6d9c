package org.rhomboid.local;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Waits for other processes. */
public final class Waiting {

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private Waiting() {}

  /** The result of the call; an interrupt becomes a {@link LocalPartException}. */
  public static <T> T uninterrupted(Callable<T> call) {
    try {
      return call.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPartException("Interrupted", e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks every 50 ms until the condition holds: true, or the time is over: false. */
  public static boolean await(Duration atMost, BooleanSupplier condition) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    uninterrupted(
        () -> {
          Thread.sleep(LOOK_EVERY.toMillis());
          return null;
        });
  }
}
