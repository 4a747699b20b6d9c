package org.rhomboid.endtoend.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A whole answer. */
record Received(int status, List<Call.Header> headers, byte[] body) {

  /** The first of this name. */
  Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Call.Header::value)
        .findFirst();
  }

  /** Without parameters and in lower case; empty where there is none. */
  String mediaType() {
    return header("Content-Type").map(type -> type.split(";")[0].strip().toLowerCase()).orElse("");
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  boolean isSuccess() {
    return status / 100 == 2;
  }

  boolean closes() {
    return header("Connection").filter("close"::equalsIgnoreCase).isPresent();
  }
}
