package org.rhomboid.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;
import org.rhomboid.local.LocalPartException;

/**
 * Keeps every connection busy: the next request goes out when the answer to the last has come. One thread does it all, with one buffer, so that the load takes
 * little of the processors that it shares with the server.
 */
public final class ClosedLoop {

  private static final int BUFFER = 256 * 1024;
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final Duration FOREVER = Duration.ofDays(1);

  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final int connections;

  /**
   * @param connections at least 1
   */
  public ClosedLoop(int connections) {
    this.connections = connections;
  }

  /** The target, to be measured pass by pass. */
  public Contender over(Target target) {
    return new Contender() {
      @Override
      public String name() {
        return target.name();
      }

      @Override
      public Pass run(Duration lasting) {
        return ClosedLoop.this.run(target, lasting);
      }
    };
  }

  /**
   * One pass.
   *
   * @throws LocalPartException when an answer is not as it must be, does not come, or cannot be read; when the thread is interrupted
   */
  public Pass run(Target target, Duration lasting) {
    return run(target, lasting, Long.MAX_VALUE);
  }

  /**
   * One pass of exactly so many requests.
   *
   * @param requests at least as many as connections
   * @throws LocalPartException as above
   */
  public Pass run(Target target, long requests) {
    return run(target, FOREVER, requests);
  }

  private Pass run(Target target, Duration lasting, long most) {
    return Connections.use(
        connections, target, (open, selector) -> measured(target, open, selector, lasting, most));
  }

  private Pass measured(
      Target target, List<Connection> open, Selector selector, Duration lasting, long most)
      throws IOException {
    Answers answers = new Answers(target);
    Effort effort = Effort.begin(target.served());
    for (Connection connection : open) {
      connection.send(target.requests().next());
    }
    long end = System.nanoTime() + lasting.toNanos();
    long left = most - connections;
    int waiting = connections;
    while (waiting > 0) {
      await(selector);
      boolean more = System.nanoTime() < end;
      for (SelectionKey key : selector.selectedKeys()) {
        Connection connection = (Connection) key.attachment();
        if (!connection.receive(buffer)) {
          continue;
        }
        answers.add(connection, connection.nanos());
        if (more && left > 0) {
          left--;
          connection.send(target.requests().next());
        } else {
          waiting--;
        }
      }
      selector.selectedKeys().clear();
    }
    return answers.pass(effort);
  }

  private static void await(Selector selector) throws IOException {
    if (selector.select(SILENCE.toMillis()) == 0) {
      throw new IOException("no answer for " + SILENCE.toSeconds() + " s");
    }
  }
}
