package org.rhomboid.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** @param question method and path, for messages */
public record Answer(String question, int status, HttpHeaders headers, String text) {

  private static final String PROBLEMS = "/problems/";

  /** The body, where the status is the one expected. */
  public JsonNode expect(int expected) {
    assertThat(status).as("%s: %s", question, text).isEqualTo(expected);
    return Json.read(text);
  }

  /** The problem document (RFC 9457), where it is the one expected. */
  public JsonNode expectProblem(int expected, String slug) {
    JsonNode problem = expect(expected);
    assertThat(header("Content-Type"))
        .as("%s: %s", question, text)
        .startsWith("application/problem+json");
    assertThat(problem.path("type").asText()).as(text).isEqualTo(PROBLEMS + slug);
    assertThat(problem.path("status").asInt()).as(text).isEqualTo(expected);
    assertThat(problem.path("title").asText()).as(text).isNotBlank();
    return problem;
  }

  /** The first value of a header; empty without it. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
