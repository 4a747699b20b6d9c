package org.rhomboid.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request that is sent again and again.
 *
 * @param name how passes of it are called
 * @param port of 127.0.0.1
 * @param request the whole of it, as bytes
 * @param server the process that answers, whose processor time is measured
 */
public record Target(String name, int port, byte[] request, ProcessHandle server) {

  /** A {@code GET} over a connection that is kept. */
  public static Target get(
      String name, int port, String path, Map<String, String> headers, ProcessHandle server) {
    StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
    request.append("Host: 127.0.0.1:").append(port).append("\r\n");
    headers.forEach((header, value) -> request.append(header + ": " + value + "\r\n"));
    byte[] bytes = request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    return new Target(name, port, bytes, server);
  }
}
