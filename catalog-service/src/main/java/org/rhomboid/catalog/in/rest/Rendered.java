package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * An exercise as bytes, ready to be sent.
 *
 * @param tag begins with the version that a writer's precondition is held against
 * @param languages for {@code Content-Language}
 */
record Rendered(byte[] body, ETag tag, String languages) {

  static final String JSON = MediaType.APPLICATION_JSON;
  static final String JSON_UTF_8 = JSON + ";charset=UTF-8";

  private static final String CACHED = "private, max-age=0, must-revalidate";

  /** 304 where the client has it already. */
  Response answer(Response.ResponseBuilder found, HttpHeaders asked) {
    boolean known = tag.isIn(asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
    return headers(known ? Response.notModified() : found.entity(body));
  }

  /** Of a change: the answer says how the exercise is now, whatever the conditions were. */
  Response answer(Response.ResponseBuilder changed) {
    return headers(changed.entity(body));
  }

  /** All that an answer with it says of it. */
  Map<String, String> headers() {
    return Map.of(
        HttpHeaders.ETAG,
        tag.header(),
        HttpHeaders.CONTENT_LANGUAGE,
        languages,
        HttpHeaders.VARY,
        HttpHeaders.ACCEPT_LANGUAGE,
        HttpHeaders.CACHE_CONTROL,
        CACHED);
  }

  private Response headers(Response.ResponseBuilder answer) {
    headers().forEach(answer::header);
    return answer.build();
  }
}
