package org.rhomboid.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Whom requests are sent to.
 *
 * @param name how passes of it are called
 * @param port of 127.0.0.1
 * @param requests what is sent
 * @param status what each answer must be; {@link #ANY} where a refusal is as good
 * @param served who answers
 */
public record Target(String name, int port, Requests requests, int status, Served served) {

  /** Of a target that may answer as it likes. */
  public static final int ANY = 0;

  private static final int OK = 200;

  /** A {@code GET} over a connection that is kept, the same each time. */
  public static Target get(
      String name, int port, String path, Map<String, String> headers, ProcessHandle... servers) {
    StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
    request.append("Host: 127.0.0.1:").append(port).append("\r\n");
    headers.forEach((header, value) -> request.append(header + ": " + value + "\r\n"));
    byte[] bytes = request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    return new Target(name, port, () -> bytes, OK, Served.by(servers));
  }
}
