package org.rhomboid.progress.in.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.rhomboid.progress.domain.safety.SafetyState;

/** Findings in the language that the request at hand asks for. */
@RequestScoped
class SpokenSafety {

  private final GuidanceTexts texts;
  private final HttpHeaders headers;

  SpokenSafety(GuidanceTexts texts, @Context HttpHeaders headers) {
    this.texts = texts;
    this.headers = headers;
  }

  Language language() {
    return AcceptedLanguages.best(headers);
  }

  /** The answer says which language it is in, and that another one may be had. */
  Response.ResponseBuilder told(Response.ResponseBuilder answer) {
    return told(answer, language());
  }

  static Response.ResponseBuilder told(Response.ResponseBuilder answer, Language language) {
    return answer
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  SafetyResponse of(SafetyState safety) {
    return SafetyResponse.of(safety, texts, language());
  }
}
