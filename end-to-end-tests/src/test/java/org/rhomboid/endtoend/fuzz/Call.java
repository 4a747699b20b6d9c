package org.rhomboid.endtoend.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it is sent, to the byte.
 *
 * @param target path and query as they stand in the request line
 * @param body null for none
 * @param made how it was made: {@code valid}, or what was done to a valid one
 * @param expected what can be said of the answer before it is there
 * @param things what the variables of its path name, by kind
 */
record Call(
    String method,
    String target,
    List<Header> headers,
    byte[] body,
    String made,
    Expected expected,
    Map<String, String> things) {

  static final String VALID = "valid";

  /** One line of the head. */
  record Header(String name, String value) {}

  /** What the answer may be. */
  enum Expected {
    /** The document allows it: a rule may still refuse it, but nobody may say that it cannot be read. */
    READ,
    /** Nothing. */
    ANY,
    /** The document or the token forbids it: it is never carried out. */
    REFUSED,
    /** It is no proper HTTP: the connection may be closed without a word, and is not used again. */
    ANY_OR_CLOSED
  }

  Call as(String mutation, Expected other) {
    return new Call(method, target, headers, body, mutation, other, things);
  }

  Call withMethod(String other) {
    return new Call(other, target, headers, body, made, expected, things);
  }

  Call withTarget(String other) {
    return new Call(method, other, headers, body, made, expected, things);
  }

  Call withBody(byte[] other) {
    return new Call(method, target, headers, other, made, expected, things);
  }

  /** In place of those of this name. */
  Call with(String name, String value) {
    return without(name).adding(name, value);
  }

  Call adding(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Call(method, target, List.copyOf(more), body, made, expected, things);
  }

  Call without(String name) {
    List<Header> rest =
        headers.stream().filter(header -> !header.name().equalsIgnoreCase(name)).toList();
    return new Call(method, target, rest, body, made, expected, things);
  }

  Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  /** The whole request; its length is said unless a header says one. */
  byte[] bytes(int port) {
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    if (header("Host").isEmpty()) {
      head.append("Host: 127.0.0.1:").append(port).append("\r\n");
    }
    headers.forEach(it -> head.append(it.name()).append(": ").append(it.value()).append("\r\n"));
    boolean said = header("Content-Length").isPresent() || header("Transfer-Encoding").isPresent();
    if (!said && (body != null || !method.equals("GET"))) {
      head.append("Content-Length: ").append(body == null ? 0 : body.length).append("\r\n");
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    if (body != null) {
      whole.writeBytes(body);
    }
    return whole.toByteArray();
  }

  /** A line that repeats it in a shell, but for bytes that a shell cannot have; the token is left to whoever tries. */
  String curl() {
    StringBuilder line = new StringBuilder("curl -i --path-as-is -X " + method);
    for (Header header : headers) {
      boolean token = header.name().equalsIgnoreCase("Authorization") && !made.startsWith("token");
      line.append(" -H ")
          .append(quoted(header.name() + ": " + (token ? "Bearer $TOKEN" : header.value())));
    }
    if (body != null) {
      line.append(" --data-binary ").append(quoted(new String(body, StandardCharsets.UTF_8)));
    }
    return line.append(" \"$ORIGIN\"").append(quoted(target)).toString();
  }

  private static String quoted(String text) {
    String shown = text.length() > 700 ? text.substring(0, 700) + "…(" + text.length() + ")" : text;
    return "'" + shown.replace("'", "'\\''") + "'";
  }
}
