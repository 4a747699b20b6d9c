package org.rhomboid.local.command;

import java.util.concurrent.CountDownLatch;

/**
 * Turns Ctrl-C and SIGTERM into an interrupt of one thread, and keeps the JVM until that thread has cleared up. So one
 * thread alone starts and stops parts.
 */
public final class Ending implements AutoCloseable {

  private final CountDownLatch clearedUp = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;

  private Ending(Thread worker) {
    this.hook = new Thread(() -> end(worker), "ending");
  }

  /** From now until it is closed. */
  public static Ending ofThisThread() {
    var ending = new Ending(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(ending.hook);
    return ending;
  }

  /** Whether the process was told to end. */
  public boolean isAsked() {
    return asked;
  }

  private void end(Thread worker) {
    asked = true;
    worker.interrupt();
    try {
      clearedUp.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    clearedUp.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the JVM is ending already, as it was told to
      Thread.interrupted();
    }
  }
}
