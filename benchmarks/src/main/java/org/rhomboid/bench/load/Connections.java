package org.rhomboid.bench.load;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.local.LocalPartException;

/** Kept connections to one target, for one pass. */
final class Connections implements AutoCloseable {

  private final Selector selector;
  private final List<Connection> open = new ArrayList<>();

  private Connections(Selector selector) {
    this.selector = selector;
  }

  /** What is done with them, and the pass that comes of it. */
  interface Use {
    Pass of(List<Connection> connections, Selector selector) throws IOException;
  }

  /**
   * Opens so many, uses them and closes them.
   *
   * @throws LocalPartException when an answer is not as it must be, does not come, or cannot be read; when the thread is interrupted
   */
  static Pass use(int number, Target target, Use use) {
    try (Connections connections = new Connections(Selector.open())) {
      for (int i = 0; i < number; i++) {
        connections.open.add(Connection.open(target, connections.selector));
      }
      return use.of(connections.open, connections.selector);
    } catch (IOException | UnreadableResponse failed) {
      // whoever clears up afterwards must be able to wait
      String why = Thread.interrupted() ? "interrupted" : failed.getMessage();
      throw new LocalPartException(target.name() + ": " + why, failed);
    }
  }

  @Override
  public void close() throws IOException {
    for (Connection connection : open) {
      connection.close();
    }
    selector.close();
  }
}
