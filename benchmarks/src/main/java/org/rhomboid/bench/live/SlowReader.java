package org.rhomboid.bench.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Streams that are read late, or only so far. */
final class SlowReader {

  private static final int PIECE = 64 << 10;
  private static final int SILENCE_MILLIS = 2_000;
  private static final String GOOD = "HTTP/1.1 200";

  private SlowReader() {}

  /** Asks for a stream and reads nothing of it. */
  static SocketChannel open(int port, String token, int window) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, window);
    channel.connect(new InetSocketAddress("127.0.0.1", port));
    channel.write(ByteBuffer.wrap(Streams.request(port, token)));
    return channel;
  }

  /** Whether the other side has closed it: to be told when all that it had sent before is read, and nothing more comes for a while. */
  static boolean isCutOff(SocketChannel channel) throws IOException {
    Socket socket = channel.socket();
    socket.setSoTimeout(SILENCE_MILLIS);
    byte[] piece = new byte[PIECE];
    InputStream in = socket.getInputStream();
    try {
      int count = in.read(piece);
      while (count >= 0) {
        count = in.read(piece);
      }
      return true;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  /** Reads how the answer begins. */
  static boolean isAccepted(SocketChannel channel) throws IOException {
    ByteBuffer begin = ByteBuffer.allocate(GOOD.length());
    while (begin.hasRemaining()) {
      if (channel.read(begin) < 0) {
        return false;
      }
    }
    return new String(begin.array(), StandardCharsets.US_ASCII).equals(GOOD);
  }
}
