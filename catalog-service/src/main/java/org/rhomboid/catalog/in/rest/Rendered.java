package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * An exercise as bytes, ready to be sent.
 *
 * @param tag begins with the version that a writer's precondition is held against
 * @param headers all that an answer with it says of it but its type
 */
record Rendered(byte[] body, ETag tag, Map<String, String> headers) {

  static final String JSON = MediaType.APPLICATION_JSON;
  static final String JSON_UTF_8 = JSON + ";charset=UTF-8";

  private static final String CACHED = "private, max-age=0, must-revalidate";

  /**
   * @param languages for {@code Content-Language}
   */
  static Rendered of(byte[] body, ETag tag, String languages) {
    Map<String, String> headers =
        Map.ofEntries(
            Map.entry(HttpHeaders.ETAG, tag.header()),
            Map.entry(HttpHeaders.CONTENT_LANGUAGE, languages),
            Map.entry(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE),
            Map.entry(HttpHeaders.CACHE_CONTROL, CACHED));
    return new Rendered(body, tag, headers);
  }

  /** 304 where the client has it already. */
  Response answer(Response.ResponseBuilder found, HttpHeaders asked) {
    boolean known = tag.isIn(asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
    return headers(known ? Response.notModified() : found.entity(body));
  }

  /** Of a change: the answer says how the exercise is now, whatever the conditions were. */
  Response answer(Response.ResponseBuilder changed) {
    return headers(changed.entity(body));
  }

  private Response headers(Response.ResponseBuilder answer) {
    headers().forEach(answer::header);
    return answer.build();
  }
}
