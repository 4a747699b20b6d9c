package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * An exercise as bytes, ready to be sent.
 *
 * @param tag begins with the version that a writer's precondition is held against
 * @param languages for {@code Content-Language}
 */
record Rendered(byte[] body, ETag tag, String languages) {

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

  private Response headers(Response.ResponseBuilder answer) {
    return answer
        .header(HttpHeaders.ETAG, tag.header())
        .header(HttpHeaders.CONTENT_LANGUAGE, languages)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, CACHED)
        .build();
  }
}
