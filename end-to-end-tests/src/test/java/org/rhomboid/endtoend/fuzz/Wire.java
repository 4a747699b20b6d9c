package org.rhomboid.endtoend.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A connection that is kept, for requests that no decent client would send. For one thread. */
final class Wire implements AutoCloseable {

  /** More than the gateway's own deadline of 10 s: it answers, whatever happens behind it. */
  private static final int PATIENCE_MILLIS = 25_000;

  /** What is no proper request may leave the gateway waiting for the rest of it. */
  private static final int PATIENCE_WITH_ODD_ONES_MILLIS = 500;

  private static final Received NOTHING = new Received(0, List.of(), new byte[0]);

  private final int port;
  private Socket socket;
  private InputStream in;

  Wire(int port) {
    this.port = port;
  }

  /**
   * @return nothing where the connection was closed instead
   * @throws UncheckedIOException no answer in time, or not a whole one
   */
  Optional<Received> exchange(Call call) {
    boolean fresh = socket == null;
    Received received = attempt(call);
    if (received == NOTHING && !fresh) {
      // It was idle, and closed while this request was on its way.
      received = attempt(call);
    }
    return received == NOTHING ? Optional.empty() : Optional.of(received);
  }

  private Received attempt(Call call) {
    try {
      if (socket == null) {
        connect();
      }
      send(call);
      Received received = receive(call.method().equals("HEAD"));
      if (received.closes() || call.expected() == Call.Expected.ANY_OR_CLOSED) {
        close();
      }
      return received;
    } catch (EOFException | SocketException closed) {
      close();
      return NOTHING;
    } catch (SocketTimeoutException silent) {
      close();
      return orNothing(call, silent);
    } catch (IOException failed) {
      close();
      throw new UncheckedIOException(failed);
    }
  }

  private static Received orNothing(Call call, SocketTimeoutException silent) {
    if (call.expected() == Call.Expected.ANY_OR_CLOSED) {
      return NOTHING;
    }
    throw new UncheckedIOException(silent);
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  private void send(Call call) throws IOException {
    boolean odd = call.expected() == Call.Expected.ANY_OR_CLOSED;
    socket.setSoTimeout(odd ? PATIENCE_WITH_ODD_ONES_MILLIS : PATIENCE_MILLIS);
    OutputStream out = socket.getOutputStream();
    try {
      out.write(call.bytes(port));
    } catch (SocketException refusedEarly) {
      // What it has to say of that is read all the same.
    }
  }

  private Received receive(boolean withoutBody) throws IOException {
    int status = statusOf(line());
    List<Call.Header> headers = headers();
    while (status / 100 == 1) {
      status = statusOf(line());
      headers = headers();
    }
    Received head = new Received(status, headers, new byte[0]);
    if (head.mediaType().equals("text/event-stream")) {
      // It has no end.
      close();
      return head;
    }
    boolean empty = withoutBody || status == 204 || status == 304;
    return empty ? head : new Received(status, headers, body(head));
  }

  private byte[] body(Received head) throws IOException {
    if (head.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      return chunks();
    }
    Optional<String> length = head.header("Content-Length");
    if (length.isEmpty()) {
      byte[] rest = in.readAllBytes();
      close();
      return rest;
    }
    return exactly(Integer.parseInt(length.get()));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (int size = size(line()); size > 0; size = size(line())) {
      whole.writeBytes(exactly(size));
      line();
    }
    headers();
    return whole.toByteArray();
  }

  private static int size(String line) {
    return Integer.parseInt(line.split(";")[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] read = in.readNBytes(length);
    if (read.length < length) {
      throw new IOException("the answer was cut short: " + read.length + " of " + length);
    }
    return read;
  }

  private static int statusOf(String line) throws IOException {
    if (!line.startsWith("HTTP/1.") || line.length() < 12) {
      throw new IOException("no status line: " + line);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private List<Call.Header> headers() throws IOException {
    List<Call.Header> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(new Call.Header(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return headers;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new EOFException();
      }
      if (read != '\r') {
        line.write(read);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException ignored) {
      // it is of no use any more
    }
    socket = null;
  }
}
