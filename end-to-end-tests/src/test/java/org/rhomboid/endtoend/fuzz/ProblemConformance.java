package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a refusal is a problem document (RFC 9457) that helps whoever asked, and tells nothing of the inside. */
record ProblemConformance(ApiDocument document, JsonNode schema) {

  private static final Pattern TYPE = Pattern.compile("/problems/[a-z0-9]+(-[a-z0-9]+)*");

  /** Stack traces, classes and statements; nothing that is sent here looks like one. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat [\\w.$/]+\\([\\w.]*(:\\d+)?\\)"
              + "|\\b(?:org|io|com|java|jakarta|javax)\\.[a-z]\\w*\\.[\\w.$]+|\\b\\w+(?:Exception|Error)\\b|Caused"
              + " by|(?i:\\b(?:select|insert|update|delete)\\s.*\\b(?:from|into|set|where)\\b)|(?i:sqlstate)");

  List<String> breaches(Call call, Received answer) {
    if (call.method().equals("HEAD")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    if (INSIDE.matcher(answer.text()).find()) {
      found.add("problem tells nothing of the inside: " + answer.text());
    }
    if (!Conformance.isProblem(answer)) {
      found.add("problem document: " + answer.status() + " as '" + answer.mediaType() + "'");
      return found;
    }
    Optional<JsonNode> read = StrictJson.read(answer.body());
    if (read.isEmpty()) {
      found.add("problem document: it is no JSON");
      return found;
    }
    JsonNode problem = read.get();
    document.violations(schema, problem).forEach(it -> found.add("problem document: " + it));
    fields(call, answer, problem, found);
    return found;
  }

  private static void fields(Call call, Received answer, JsonNode problem, List<String> found) {
    if (!TYPE.matcher(problem.path("type").asText()).matches()) {
      found.add("problem document: type is " + problem.path("type"));
    }
    if (problem.path("status").asInt() != answer.status()) {
      found.add("problem document: status is " + problem.path("status"));
    }
    if (problem.path("title").asText().isBlank() || problem.path("detail").asText().isBlank()) {
      found.add("problem document: title or detail is blank");
    }
    boolean plain = call.path().matches("/[A-Za-z0-9/._-]*");
    if (plain && !problem.path("instance").asText().equals(call.path())) {
      found.add("problem document: instance is " + problem.path("instance"));
    }
    boolean invalid = problem.path("type").asText().equals("/problems/invalid-request");
    if (invalid && problem.path("errors").isEmpty()) {
      found.add("problem document: errors do not say what is invalid");
    }
  }
}
