package org.rhomboid.endtoend.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.stack.Repository;

/**
 * An operation of the public API.
 *
 * @param service who answers
 * @param path without {@code /api/v1}, with its parameters, and without a slash in front
 * @param open whether its document asks for no token
 */
record Operation(String service, String method, String path, boolean open) {

  static final List<String> SERVICES = List.of("catalog", "routine", "progress", "gateway");
  private static final String PUBLIC_PREFIX = "/api/v1/";
  private static final Set<String> METHODS =
      Set.of("get", "head", "options", "put", "post", "patch", "delete", "trace");

  /** Those of every committed document; reading comes before writing, and after being forgotten nothing is written. */
  static List<Operation> all() {
    return SERVICES.stream()
        .flatMap(service -> documented(service).stream())
        .sorted(
            Comparator.comparing((Operation it) -> !it.isRead())
                .thenComparing(Operation::erases)
                .thenComparing(Operation::path)
                .thenComparing(Operation::method))
        .toList();
  }

  /** Those of one service's document. */
  static List<Operation> documented(String service) {
    return of(service, Json.read(Repository.text(service + "-service/openapi.json")));
  }

  /** Those of a document; the gateway's own has the public paths as they are. */
  static List<Operation> of(String service, JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        entry -> {
                          if (METHODS.contains(entry.getKey())) {
                            operations.add(
                                new Operation(
                                    service,
                                    entry.getKey().toUpperCase(Locale.ROOT),
                                    inner(path.getKey()),
                                    isOpen(entry.getValue())));
                          }
                        }));
    return operations;
  }

  boolean isRead() {
    return method.equals("GET");
  }

  private boolean erases() {
    return id().equals("DELETE /me");
  }

  /** Whether its service has a door of its own with this path. */
  boolean isForwarded() {
    return !service.equals("gateway");
  }

  /** Such as {@code GET /sessions/{id}}. */
  String id() {
    return method + " /" + path;
  }

  private static boolean isOpen(JsonNode operation) {
    JsonNode security = operation.path("security");
    return security.isArray() && security.isEmpty();
  }

  private static String inner(String path) {
    return path.startsWith(PUBLIC_PREFIX)
        ? path.substring(PUBLIC_PREFIX.length())
        : path.substring(1);
  }
}
