package org.rhomboid.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.rhomboid.local.LocalPartException;

/**
 * Keeps every connection busy: the next request goes out when the answer to the last has come. One thread does it all, with one buffer, so that the load takes
 * little of the processors that it shares with the server.
 */
public final class ClosedLoop {

  private static final int BUFFER = 256 * 1024;
  private static final int OK = 200;
  private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);
  private static final int DIGITS = 3;
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final int connections;

  /**
   * @param connections at least 1
   */
  public ClosedLoop(int connections) {
    this.connections = connections;
  }

  /**
   * One pass.
   *
   * @throws LocalPartException when an answer is not 200, does not come, or cannot be read; when the thread is interrupted
   */
  public Pass run(Target target, Duration lasting) {
    List<Connection> open = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      try {
        for (int i = 0; i < connections; i++) {
          open.add(Connection.open(target, selector));
        }
        return measured(target, open, selector, lasting);
      } finally {
        for (Connection connection : open) {
          connection.close();
        }
      }
    } catch (IOException | UnreadableResponse failed) {
      // whoever clears up afterwards must be able to wait
      String why = Thread.interrupted() ? "interrupted" : failed.getMessage();
      throw new LocalPartException(target.name() + ": " + why, failed);
    }
  }

  private Pass measured(Target target, List<Connection> open, Selector selector, Duration lasting)
      throws IOException {
    Count count = new Count(target);
    Effort effort = Effort.begin(target.server());
    for (Connection connection : open) {
      connection.send();
    }
    long end = System.nanoTime() + lasting.toNanos();
    int waiting = connections;
    while (waiting > 0) {
      boolean more = System.nanoTime() < end;
      waiting -= turn(selector, count, more);
    }
    return effort.pass(count.requests, count.bytes, count.latencies);
  }

  /** Takes what has come, and sends on where there is to be more; says how many connections have done their last. */
  private int turn(Selector selector, Count count, boolean more) throws IOException {
    if (selector.select(SILENCE.toMillis()) == 0) {
      throw new IOException("no answer for " + SILENCE.toSeconds() + " s");
    }
    int done = 0;
    for (SelectionKey key : selector.selectedKeys()) {
      Connection connection = (Connection) key.attachment();
      if (connection.receive(buffer)) {
        count.add(connection);
        if (more) {
          connection.send();
        } else {
          done++;
        }
      }
    }
    selector.selectedKeys().clear();
    return done;
  }

  private static final class Count {

    private final Histogram latencies = new Histogram(LONGEST_MICROS, DIGITS);
    private final Target target;
    private long requests;
    private long bytes;

    private Count(Target target) {
      this.target = target;
    }

    private void add(Connection connection) {
      if (connection.status() != OK) {
        throw new UnreadableResponse("an answer is " + connection.status() + ", and not 200");
      }
      requests++;
      bytes += connection.bytes();
      latencies.recordValue(
          Math.min(TimeUnit.NANOSECONDS.toMicros(connection.nanos()), LONGEST_MICROS));
    }
  }
}
