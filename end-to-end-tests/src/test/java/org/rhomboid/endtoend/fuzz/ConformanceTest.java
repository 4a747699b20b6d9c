package org.rhomboid.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.endtoend.api.Json;

@DisplayName("An answer that breaks the document or the conventions")
class ConformanceTest {

  private static final String PROBLEM =
"""
{"type": "/problems/not-found", "title": "None", "status": 404, "detail": "None here", "instance": "/things/1"}""";

  private static final JsonNode DOCUMENT =
      Json.read(
"""
{"openapi": "3.1.0",
 "paths": {
   "/things/{id}": {
     "get": {"responses": {
       "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
       "304": {"description": "As it was"},
       "404": {"$ref": "#/components/responses/Other"},
       "default": {"$ref": "#/components/responses/Other"}}},
     "put": {"responses": {"204": {"description": "Done"}}}},
   "/open": {"get": {"security": [], "responses": {"default": {"$ref": "#/components/responses/Other"}}}}},
 "components": {
   "responses": {"Other": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
   "schemas": {
     "Thing": {"type": "object", "required": ["at"], "properties": {"at": {"$ref": "#/components/schemas/Instant"}}},
     "Instant": {"type": "string", "format": "date-time"},
     "Problem": {"type": "object", "required": ["type", "title", "status", "detail", "instance"],
       "properties": {"status": {"type": "integer"}, "errors": {"type": "array"}}}}}}
""");

  private final Conformance conformance = new Conformance(new ApiDocument(DOCUMENT));

  @Test
  @DisplayName("is told from one that keeps them")
  void keeps() {
    assertThat(breaches(answer(200, "application/json", "{\"at\": \"2026-11-21T08:15:00Z\"}")))
        .isEmpty();
    assertThat(breaches(problem(404, PROBLEM))).isEmpty();
    assertThat(breaches(answer(304, null, ""))).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "200|application/json|body keeps its schema: /at: does not match|{\"at\": \"yesterday\"}",
        "200|application/json|body keeps its schema: : required property 'at'|{}",
        "200|application/json|body keeps its schema: it is no JSON|{\"at\": 1} x",
        "200|text/html|media type is declared: text/html|<html>",
        "201|application/json|status is declared: 201|{}",
        "418|application/problem+json|status is declared: 418|{}",
        "500|application/problem+json|no 5xx: 500|{}",
        "304|text/plain|content: a body where none is declared|x",
        "404|text/plain|problem document: 404 as 'text/plain'|Not found",
        "404|application/problem+json|problem document: it is no JSON|{",
        "404|application/problem+json|problem document: : required property 'instance'|{\"status\":"
            + " 404}"
      })
  @DisplayName("is named")
  void broken(int status, String type, String breach, String body) {
    assertThat(breaches(answer(status, type, body))).anyMatch(it -> it.startsWith(breach));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"/problems/not-found\"|\"about:blank\"|problem document: type is",
        "404,|403,|problem document: status is 403",
        "\"None here\"|\" \"|problem document: title or detail is blank",
        "\"/things/1\"|\"/other\"|problem document: instance is",
        "\"/problems/not-found\"|\"/problems/invalid-request\"|problem document: errors do not say",
        "None here|java.lang.IllegalStateException: x|problem tells nothing of the inside",
        "None here|at org.rhomboid.kit.Thing.of(Thing.java:5)|problem tells nothing of the inside",
        "None here|select id from thing where id = $1|problem tells nothing of the inside",
        "None here|NullPointerException|problem tells nothing of the inside"
      })
  @DisplayName("is a problem document that lacks something or says too much")
  void badProblem(String good, String bad, String breach) {
    assertThat(breaches(problem(404, PROBLEM.replace(good, bad))))
        .anyMatch(it -> it.startsWith(breach));
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({"401, WWW-Authenticate", "405, Allow", "429, Retry-After", "404, X-Request-Id"})
  @DisplayName("lacks a header")
  void lacksHeader(int status, String header) {
    Received whole = problem(status, PROBLEM.replace("404", "" + status));
    List<Call.Header> rest =
        whole.headers().stream().filter(it -> !it.name().equals(header)).toList();

    assertThat(breaches(whole)).noneMatch(it -> it.contains(header));
    assertThat(breaches(new Received(status, rest, whole.body())))
        .anyMatch(it -> it.contains(header) && it.endsWith("missing"));
  }

  @Test
  @DisplayName("does not follow from what was sent")
  void outcome() {
    Received taken = answer(200, "application/json", "{\"at\": \"2026-11-21T08:15:00Z\"}");
    Received unreadable = problem(400, PROBLEM.replace("404", "400"));

    assertThat(breaches(call(Call.Expected.REFUSED), taken))
        .anyMatch(it -> it.startsWith("invalid is refused"));
    assertThat(breaches(call(Call.Expected.READ), unreadable))
        .anyMatch(it -> it.startsWith("valid is read"));
    assertThat(conformance.breaches(call(Call.Expected.READ), Optional.empty()))
        .anyMatch(it -> it.startsWith("answer: "));
    assertThat(conformance.breaches(call(Call.Expected.ANY_OR_CLOSED), Optional.empty())).isEmpty();
    assertThat(breaches(call(Call.Expected.ANY).with("X-Request-Id", "mine"), taken))
        .anyMatch(it -> it.startsWith("X-Request-Id: not the one"));
  }

  @Test
  @DisplayName("is of what the document does not have, or denies what it has")
  void otherOperations() {
    Received taken = answer(200, "application/json", "{}");
    Received open = problem(401, PROBLEM.replace("404", "401"));

    assertThat(breaches(call(Call.Expected.ANY).withTarget("/none"), taken))
        .anyMatch(it -> it.startsWith("status is declared: 200 of what"));
    assertThat(breaches(call(Call.Expected.ANY).withTarget("/open"), open))
        .anyMatch(it -> it.contains("for everyone"));
    assertThat(breaches(problem(405, PROBLEM.replace("404", "405"))))
        .anyMatch(it -> it.startsWith("405: "));
  }

  private List<String> breaches(Received received) {
    return breaches(call(Call.Expected.ANY), received);
  }

  private List<String> breaches(Call call, Received received) {
    return conformance.breaches(call, Optional.of(received));
  }

  private static Call call(Call.Expected expected) {
    return new Call("GET", "/things/1", List.of(), null, Call.VALID, expected, Map.of());
  }

  private static Received problem(int status, String body) {
    return answer(status, "application/problem+json", body);
  }

  private static Received answer(int status, String type, String body) {
    List<Call.Header> headers = new ArrayList<>();
    headers.add(new Call.Header("X-Request-Id", "a"));
    headers.add(new Call.Header("WWW-Authenticate", "Bearer"));
    headers.add(new Call.Header("Allow", "GET"));
    headers.add(new Call.Header("Retry-After", "1"));
    if (type != null) {
      headers.add(new Call.Header("Content-Type", type));
    }
    return new Received(status, List.copyOf(headers), body.getBytes(StandardCharsets.UTF_8));
  }
}
