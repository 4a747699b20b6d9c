package org.rhomboid.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rhomboid.local.LocalPartException;

/**
 * An open loop: requests are due at even times, whether the server keeps up or not, and what an answer took is counted from when its request was due. So a
 * pause of the server is seen by all who would have come in it, and not by the few who wait already. A request that finds no free connection waits for one.
 */
public final class PacedLoop {

  private static final int BUFFER = 256 * 1024;
  private static final long SILENCE_NANOS = Duration.ofSeconds(10).toNanos();

  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final int connections;
  private final double perSecond;

  /**
   * @param connections at least 1
   * @param perSecond more than 0
   */
  public PacedLoop(int connections, double perSecond) {
    this.connections = connections;
    this.perSecond = perSecond;
  }

  /**
   * One pass.
   *
   * @throws LocalPartException when an answer is not as it must be, does not come, or cannot be read; when the thread is interrupted
   */
  public Pass run(Target target, Duration lasting) {
    return Connections.use(
        connections, target, (open, selector) -> measured(target, open, selector, lasting));
  }

  private Pass measured(Target target, List<Connection> open, Selector selector, Duration lasting)
      throws IOException {
    Answers answers = new Answers(target);
    Deque<Connection> free = new ArrayDeque<>(open);
    long requests = Math.max(1, Math.round(perSecond * lasting.toNanos() / 1e9));
    Effort effort = Effort.begin(target.served());
    long start = System.nanoTime();
    long sent = 0;
    long answeredAt = start;
    while (sent < requests || free.size() < connections) {
      while (sent < requests && !free.isEmpty() && dueAt(start, sent) <= System.nanoTime()) {
        free.poll().send(target.requests().next(), dueAt(start, sent++));
      }
      boolean idle = sent < requests && !free.isEmpty();
      if (select(selector, idle ? dueAt(start, sent) - System.nanoTime() : SILENCE_NANOS) > 0) {
        answeredAt = System.nanoTime();
      } else if (free.size() < connections && System.nanoTime() - answeredAt > SILENCE_NANOS) {
        throw new IOException(
            "no answer for " + TimeUnit.NANOSECONDS.toSeconds(SILENCE_NANOS) + " s");
      }
      for (SelectionKey key : selector.selectedKeys()) {
        Connection connection = (Connection) key.attachment();
        if (connection.receive(buffer)) {
          answers.add(connection, connection.nanos());
          free.add(connection);
        }
      }
      selector.selectedKeys().clear();
    }
    return answers.pass(effort);
  }

  private long dueAt(long start, long request) {
    return start + (long) (request * 1e9 / perSecond);
  }

  /** A request may be sent up to a millisecond late, which counts as its time: to spin until it is due would take a fifth of a processor from the server. */
  private static int select(Selector selector, long nanos) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("interrupted");
    }
    return nanos > 0
        ? selector.select(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)))
        : selector.selectNow();
  }
}
