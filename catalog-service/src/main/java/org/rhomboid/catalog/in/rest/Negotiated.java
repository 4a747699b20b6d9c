package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.Language;

/**
 * An answer in one language that a client may keep, as long as it asks each time whether it still holds.
 *
 * <p>{@code max-age=0}: a corrected warning has to be seen at the next look, and asking costs a 304 without a body. {@code private}: what a
 * tenant sees is no other's to see, and no cache in between knows whose token a request carries.
 */
@Singleton
final class Negotiated {

  private static final String CACHED = "private, max-age=0, must-revalidate";

  private final ObjectMapper json;

  Negotiated(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param answer what a request without conditions gets
   * @param language the language that its texts are in
   * @return the same, or 304 where {@code If-None-Match} has it
   */
  Response of(Response answer, Language language, HttpHeaders asked) {
    return of(answer, List.of(language), asked);
  }

  /**
   * @param languages those that its texts are in, where some are not translated yet; empty: it has no texts
   */
  Response of(Response answer, List<Language> languages, HttpHeaders asked) {
    byte[] content = written(answer.getEntity());
    ETag tag = ETag.of(content);
    boolean known = tag.isIn(asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
    Response.ResponseBuilder response =
        known ? Response.notModified() : Response.fromResponse(answer).entity(content);
    return response
        .header(HttpHeaders.ETAG, tag.header())
        .header(HttpHeaders.CONTENT_LANGUAGE, tags(languages))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, CACHED)
        .build();
  }

  private static String tags(List<Language> languages) {
    return languages.isEmpty()
        ? Language.SOURCE.tag()
        : languages.stream().map(Language::tag).collect(Collectors.joining(", "));
  }

  private byte[] written(Object entity) {
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer that cannot be written", e);
    }
  }
}
