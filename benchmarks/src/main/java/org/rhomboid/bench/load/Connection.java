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
  private final ByteBuffer request;
  private final ResponseScanner scanner = new ResponseScanner();
  private long sentAt;

  private Connection(SocketChannel channel, byte[] request) {
    this.channel = channel;
    this.request = ByteBuffer.allocateDirect(request.length).put(request).flip();
  }

  static Connection open(Target target, Selector selector) throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      Connection connection = new Connection(channel, target.request());
      channel.register(selector, SelectionKey.OP_READ, connection);
      return connection;
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  /** Sends the request; it is far smaller than what the system takes at once. */
  void send() throws IOException {
    sentAt = System.nanoTime();
    request.rewind();
    while (request.hasRemaining()) {
      channel.write(request);
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

  /** From the last request until now. */
  long nanos() {
    return System.nanoTime() - sentAt;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
