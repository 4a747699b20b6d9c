package org.rhomboid.kit.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** {@code X-Request-Id} on every answer: the client's own where it is harmless in a log line, else a new one. Who is asked further sees the same. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";

  private static final int LONGEST = 128;

  private RequestId() {}

  /** For every answer that comes before the filters; the others have it from them. */
  public static void echo(HttpServerRequest request) {
    String sent = request.getHeader(HEADER);
    String id = sent;
    if (sent == null || !isHarmless(sent)) {
      id = fresh();
      request.headers().set(HEADER, id);
    }
    request.response().putHeader(HEADER, id);
  }

  /** Tells requests apart, and is no secret: it need not be hard to guess. */
  static String fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private static boolean isHarmless(String id) {
    if (id.isEmpty() || id.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean harmless =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '.'
              || c == '_'
              || c == '-';
      if (!harmless) {
        return false;
      }
    }
    return true;
  }
}
