package org.rhomboid.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept connection: a request, its answer, the next request. */
final class Connection implements AutoCloseable {

  private final SocketChannel channel;
  private final ResponseScanner scanner = new ResponseScanner();
  private long dueAt;

  private Connection(SocketChannel channel) {
    this.channel = channel;
  }

  static Connection open(Target target, Selector selector) throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      Connection connection = new Connection(channel);
      channel.register(selector, SelectionKey.OP_READ, connection);
      return connection;
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  /** Sends a request, due now; it is far smaller than what the system takes at once. */
  void send(byte[] request) throws IOException {
    send(request, System.nanoTime());
  }

  /**
   * Sends a request.
   *
   * @param due when it should have been sent, of {@link System#nanoTime()}
   */
  void send(byte[] request, long due) throws IOException {
    dueAt = due;
    ByteBuffer bytes = ByteBuffer.wrap(request);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * Takes what has come.
   *
   * @param buffer to read into; what was in it is lost
   * @return whether the answer is complete
   * @throws IOException also when the server has closed the connection
   */
  boolean receive(ByteBuffer buffer) throws IOException {
    buffer.clear();
    if (channel.read(buffer) < 0) {
      throw new IOException("the server closed the connection in the midst of a pass");
    }
    boolean complete = scanner.read(buffer.flip());
    if (buffer.hasRemaining()) {
      throw new UnreadableResponse("there is more than the answer to one request");
    }
    return complete;
  }

  /** Of the last complete answer. */
  int status() {
    return scanner.status();
  }

  /** Of the last complete answer's body. */
  long bytes() {
    return scanner.bytes();
  }

  /** From when the last request was due until now. */
  long nanos() {
    return System.nanoTime() - dueAt;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
