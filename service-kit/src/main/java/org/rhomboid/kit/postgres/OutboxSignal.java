package org.rhomboid.kit.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Wakes the relay of this process after a commit that announced something, so that an event leaves within milliseconds. Polling stays the fallback; {@code
 * NOTIFY} in the transaction would take a lock over the whole database at commit.
 */
@ApplicationScoped
public class OutboxSignal {

  private final AtomicBoolean announced = new AtomicBoolean();
  private final Semaphore awake = new Semaphore(0);

  /** Something was written to the outbox in a transaction that still runs. */
  public void announced() {
    announced.set(true);
  }

  /**
   * A transaction has committed: not necessarily the one that announced. Then the relay looks too early, and what is committed after it waits for the
   * next signal or poll.
   */
  public void committed() {
    if (announced.getAndSet(false)) {
      awake.release();
    }
  }

  /** @param millis how long to wait at most */
  void await(long millis) throws InterruptedException {
    awake.tryAcquire(millis, TimeUnit.MILLISECONDS);
    awake.drainPermits();
  }
}
