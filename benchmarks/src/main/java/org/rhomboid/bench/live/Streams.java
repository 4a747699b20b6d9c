package org.rhomboid.bench.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.rhomboid.local.LocalPartException;

/** Many open streams, read by one thread as soon as something comes. */
final class Streams implements AutoCloseable {

  private static final int BUFFER = 64 << 10;

  /** So many are on their way at a time: as many as a server lets wait at its door. */
  private static final int OPENING = 32;

  private static final String GOOD = "HTTP/1.1 200";

  private final Selector selector;
  private final Delivered delivered;
  private final Semaphore opening = new Semaphore(OPENING);
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final Thread thread = new Thread(this::run, "streams");
  private volatile boolean closing;

  private static final class Stream {
    private final SaidAt saidAt = new SaidAt();
    private boolean answered;
  }

  Streams(Delivered delivered) {
    this.delivered = delivered;
    try {
      this.selector = Selector.open();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    thread.start();
  }

  /** Opens one for each token. Returns when they are asked for; {@link #open} says how many are there. */
  void open(int port, List<String> tokens) {
    for (String token : tokens) {
      opening.acquireUninterruptibly();
      try {
        SocketChannel channel = ask(port, token);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Stream());
        selector.wakeup();
      } catch (IOException failed) {
        throw new LocalPartException(
            "no more than %d streams can be opened: %s; ulimit -n says how many files a process may have"
                .formatted(open.get(), failed.getMessage()),
            failed);
      }
    }
  }

  /** A stream that somebody else reads, or nobody. */
  static SocketChannel ask(int port, String token) throws IOException {
    SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
    channel.write(ByteBuffer.wrap(request(port, token)));
    return channel;
  }

  static byte[] request(int port, String token) {
    return "GET /api/v1/live HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\nAuthorization: Bearer %s\r\n\r\n"
        .formatted(port, token)
        .getBytes(StandardCharsets.US_ASCII);
  }

  int open() {
    return open.get();
  }

  /** How many were closed by the other side, or were never opened. */
  int ended() {
    return ended.get();
  }

  private void run() {
    try {
      while (!closing) {
        selector.select();
        long arrived = System.nanoTime();
        for (SelectionKey key : selector.selectedKeys()) {
          read(key, arrived);
        }
        selector.selectedKeys().clear();
      }
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
      selector.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void read(SelectionKey key, long arrived) throws IOException {
    Stream stream = (Stream) key.attachment();
    buffer.clear();
    int count = readOrEnd((SocketChannel) key.channel());
    buffer.flip();
    if (count >= 0 && !stream.answered) {
      stream.answered = true;
      opening.release();
      count = isGood() ? count : -1;
      open.incrementAndGet();
    }
    if (count < 0) {
      ended.incrementAndGet();
      key.channel().close();
    } else {
      stream.saidAt.read(buffer, said -> delivered.at(said, arrived));
    }
  }

  private int readOrEnd(SocketChannel channel) {
    try {
      return channel.read(buffer);
    } catch (IOException reset) {
      return -1;
    }
  }

  private boolean isGood() {
    byte[] begin = new byte[Math.min(GOOD.length(), buffer.remaining())];
    buffer.duplicate().get(begin);
    return new String(begin, StandardCharsets.US_ASCII).equals(GOOD);
  }

  @Override
  public void close() {
    closing = true;
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }
}
