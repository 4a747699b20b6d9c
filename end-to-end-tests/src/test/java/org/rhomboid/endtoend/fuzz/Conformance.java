package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.endtoend.api.Json;

/** Whether an answer is one that the document and the conventions of the API know. Each breach is a line that begins with the name of what is broken. */
final class Conformance {

  /** What any operation may answer by its {@code default}: the request, not the resource, is what is wrong. */
  private static final Set<Integer> COMMON =
      Set.of(
          400, 401, 403, 404, 405, 406, 408, 409, 410, 412, 413, 414, 415, 417, 422, 428, 429, 431);

  /** What says that a request which keeps the document cannot be read. */
  private static final Set<Integer> UNREADABLE = Set.of(400, 405, 406, 413, 414, 415, 431);

  private static final String PROBLEM = "application/problem+json";

  private final ApiDocument document;
  private final JsonNode problemSchema;

  Conformance(ApiDocument document) {
    this.document = document;
    this.problemSchema = Json.object().put("$ref", "#/components/schemas/Problem");
  }

  /** @param received empty: the connection was closed without an answer */
  List<String> breaches(Call call, Optional<Received> received) {
    if (received.isEmpty()) {
      return call.expected() == Call.Expected.ANY_OR_CLOSED
          ? List.of()
          : List.of("answer: the connection was closed without one");
    }
    List<String> found = new ArrayList<>();
    Received answer = received.get();
    Optional<Operation> operation = document.find(call.method(), call.path());
    if (answer.status() >= 500) {
      found.add("no 5xx: " + answer.status());
    }
    outcome(call, answer, found);
    headers(call, answer, operation, found);
    declared(call, answer, operation, found);
    if (answer.status() >= 400) {
      found.addAll(new ProblemConformance(document, problemSchema).breaches(call, answer));
    }
    if (call.expected() == Call.Expected.ANY_OR_CLOSED || answer.status() == 414) {
      found.removeIf(Conformance::isOfAReadRequest);
    }
    return found;
  }

  /** Who cannot read a request does not know its path and its id. */
  private static boolean isOfAReadRequest(String breach) {
    return breach.startsWith("problem document: instance is")
        || breach.startsWith("X-Request-Id: not the one");
  }

  private static void outcome(Call call, Received answer, List<String> found) {
    if (call.expected() == Call.Expected.READ && UNREADABLE.contains(answer.status())) {
      found.add("valid is read: the document allows it, and the answer is " + answer.status());
    }
    if (call.expected() == Call.Expected.REFUSED && answer.status() < 400) {
      found.add("invalid is refused: the answer is " + answer.status());
    }
  }

  private static void headers(
      Call call, Received answer, Optional<Operation> operation, List<String> found) {
    Optional<String> id = answer.header("X-Request-Id");
    if (id.isEmpty()) {
      found.add("X-Request-Id: missing");
    }
    Optional<String> sent =
        call.header("X-Request-Id").filter(it -> it.matches("[A-Za-z0-9._-]{1,128}"));
    if (sent.isPresent() && id.isPresent() && !sent.equals(id)) {
      found.add("X-Request-Id: not the one that was sent");
    }
    require(answer, 401, "WWW-Authenticate", found);
    require(answer, 405, "Allow", found);
    require(answer, 429, "Retry-After", found);
    require(answer, 503, "Retry-After", found);
    if (answer.header("Server").isPresent() || answer.header("X-Powered-By").isPresent()) {
      found.add("headers: say what serves");
    }
    if (answer.status() == 405 && operation.isPresent()) {
      found.add("405: of a method that the document has");
    }
  }

  private static void require(Received answer, int status, String header, List<String> found) {
    if (answer.status() == status && answer.header(header).filter(it -> !it.isBlank()).isEmpty()) {
      found.add(status + " has " + header + ": missing");
    }
  }

  private void declared(
      Call call, Received answer, Optional<Operation> operation, List<String> found) {
    int status = answer.status();
    if (operation.isEmpty()) {
      if (status < 400 && !call.method().equals("OPTIONS")) {
        found.add("status is declared: " + status + " of what the document does not have");
      }
      return;
    }
    JsonNode responses = operation.get().definition().path("responses");
    boolean byDefault = responses.has("default") && COMMON.contains(status);
    if (!responses.has("" + status) && !byDefault) {
      found.add("status is declared: " + status);
      return;
    }
    // what no path has may be asked for by nobody without a token
    boolean plain = call.path().matches("/[A-Za-z0-9/._-]*");
    if (status == 401 && plain && operation.get().isOpen()) {
      found.add("status is declared: 401 of what is for everyone");
    }
    JsonNode response = responses.path(responses.has("" + status) ? "" + status : "default");
    if (!call.method().equals("HEAD")) {
      content(document.resolved(response).path("content"), answer, found);
    }
  }

  private void content(JsonNode content, Received answer, List<String> found) {
    if (content.isEmpty()) {
      if (answer.body().length > 0) {
        found.add("content: a body where none is declared");
      }
      return;
    }
    Optional<JsonNode> declared =
        content.properties().stream()
            .filter(type -> type.getKey().split(";")[0].equals(answer.mediaType()))
            .map(type -> type.getValue().path("schema"))
            .findFirst();
    if (declared.isEmpty()) {
      found.add("media type is declared: " + answer.mediaType());
    } else if (answer.mediaType().endsWith("json") && !answer.mediaType().endsWith("-ndjson")) {
      body(declared.get(), answer, found);
    }
  }

  private void body(JsonNode schema, Received answer, List<String> found) {
    Optional<JsonNode> json = StrictJson.read(answer.body());
    if (json.isEmpty()) {
      found.add("body keeps its schema: it is no JSON");
    } else {
      document.violations(schema, json.get()).stream()
          .limit(5)
          .forEach(violation -> found.add("body keeps its schema: " + violation));
    }
  }

  static boolean isProblem(Received answer) {
    return answer.mediaType().equals(PROBLEM);
  }
}
