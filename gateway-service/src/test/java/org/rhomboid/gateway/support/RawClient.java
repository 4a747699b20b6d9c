package org.rhomboid.gateway.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A client that sends exactly these bytes, as no decent client would. */
public final class RawClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;

  public RawClient(int port) {
    try {
      socket = new Socket("127.0.0.1", port);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    patient();
  }

  public RawClient send(String text) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Everything until the server closes the connection. */
  public String readAll() {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketException reset) {
      return "";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whether the server closes the connection only later than that; what it sends meanwhile is thrown away. */
  public boolean isLeftOpenFor(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try {
      for (long left = time.toMillis(); left > 0; left = millisUntil(end)) {
        socket.setSoTimeout((int) left);
        if (socket.getInputStream().read() < 0) {
          return false;
        }
      }
      return true;
    } catch (SocketTimeoutException silent) {
      return true;
    } catch (SocketException reset) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      patient();
    }
  }

  private static long millisUntil(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime());
  }

  private void patient() {
    try {
      socket.setSoTimeout(PATIENCE_MILLIS);
    } catch (SocketException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The status of the next answer. */
  public int status() {
    try {
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return Integer.parseInt(new String(line, StandardCharsets.ISO_8859_1).substring(9));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
