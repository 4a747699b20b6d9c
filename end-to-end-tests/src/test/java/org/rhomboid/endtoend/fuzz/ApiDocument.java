package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rhomboid.endtoend.api.Json;

/** The merged OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12. */
final class ApiDocument {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ROOT)
          .build();

  private final JsonNode document;
  private final JsonNode shared;
  private final List<Operation> operations;
  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

  ApiDocument(JsonNode document) {
    this.document = document;
    this.shared = Json.read(standalone(document.at("/components/schemas").toString()));
    this.operations = operationsOf(document.path("paths"));
  }

  /** Those whose path has the fewest variables come first: of two that match, the first is meant. */
  List<Operation> operations() {
    return operations;
  }

  /** @param path as it was sent, without its query */
  Optional<Operation> find(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return operations.stream()
        .filter(it -> it.path().matcher(path).matches())
        .findFirst()
        .flatMap(first -> ofTheSamePath(first, asked));
  }

  private Optional<Operation> ofTheSamePath(Operation first, String method) {
    return operations.stream()
        .filter(it -> it.template().equals(first.template()) && it.method().equals(method))
        .findFirst();
  }

  /** What a reference points at; anything else is itself. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  /** Where a value breaks a schema of this document: nothing where it keeps it. */
  List<String> violations(JsonNode schema, JsonNode value) {
    return compiled
        .computeIfAbsent(standalone(schema.toString()), this::compile)
        .validate(value)
        .stream()
        .map(Object::toString)
        .sorted()
        .toList();
  }

  private JsonSchema compile(String schema) {
    ObjectNode whole = (ObjectNode) Json.read(schema);
    whole.set("$defs", shared);
    return FACTORY.getSchema(whole, STRICT);
  }

  /** References as a schema has them that stands alone. */
  private static String standalone(String schema) {
    return schema.replace("#/components/schemas/", "#/$defs/");
  }

  private static List<Operation> operationsOf(JsonNode paths) {
    List<Operation> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
        if (METHODS.contains(entry.getKey())) {
          found.add(
              Operation.of(
                  entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue()));
        }
      }
    }
    found.sort(
        Comparator.comparing((Operation it) -> it.variables().size()).thenComparing(Operation::id));
    return List.copyOf(found);
  }
}
