package org.rhomboid.progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The API as the build documents it, so that a new operation is tried without anybody thinking of it. */
final class ApiDocument {

  private static final Path GENERATED = Path.of("target", "openapi", "openapi.json");

  private ApiDocument() {}

  /**
   * One thing that can be asked for.
   *
   * @param path with the names of its parameters, such as {@code /sessions/{id}}
   * @param queries the names of its query parameters
   */
  record Operation(String method, String path, List<String> queries, boolean hasBody) {

    boolean is(String otherMethod, String otherPath) {
      return method.equals(otherMethod) && path.equals(otherPath);
    }

    boolean isList() {
      return queries.contains("cursor");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** Those of the API; what tells of the service's own state is none. */
  static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document()
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(method -> operations.add(operation(path.getKey(), method))));
    return operations;
  }

  private static Operation operation(String path, Map.Entry<String, JsonNode> method) {
    List<String> queries = new ArrayList<>();
    for (JsonNode parameter : method.getValue().path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        queries.add(parameter.path("name").asText());
      }
    }
    return new Operation(
        method.getKey().toUpperCase(Locale.ROOT),
        path,
        queries,
        method.getValue().has("requestBody"));
  }

  private static JsonNode document() {
    try {
      return new ObjectMapper().readTree(GENERATED.toFile());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
