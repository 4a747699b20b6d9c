package org.rhomboid.gateway.out.rest.part;

import io.vertx.core.http.HttpClientResponse;
import java.util.Locale;

/**
 * An answer, whole.
 *
 * @param mediaType in lower case, without parameters; empty where there is none
 * @param retryLater whether it says when to come again
 */
record UpstreamAnswer(int status, String mediaType, boolean retryLater, byte[] body) {

  static UpstreamAnswer of(HttpClientResponse answer, byte[] body) {
    String type = answer.getHeader("Content-Type");
    String media = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return new UpstreamAnswer(
        answer.statusCode(), media, answer.headers().contains("Retry-After"), body);
  }

  boolean isJson() {
    return mediaType.equals("application/json");
  }

  boolean isProblem() {
    return mediaType.equals("application/problem+json");
  }
}
