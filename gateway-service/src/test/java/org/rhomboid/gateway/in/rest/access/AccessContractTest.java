package org.rhomboid.gateway.in.rest.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.in.rest.forwarding.PublicPaths;

@DisplayName("The table of roles and scopes")
class AccessContractTest {

  private static final List<String> SERVICES = List.of("catalog", "routine", "progress", "gateway");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final String PREFIX = "/api/v1";

  private final AccessTable table = AccessTable.ofThisBuild();

  @Test
  @DisplayName("has each operation of the OpenAPI documents once, and no other")
  void isWhatIsDeclared() throws IOException {
    Set<String> declared = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    for (String service : SERVICES) {
      declare(document(service), declared, open);
    }

    assertThat(inTable()).isEqualTo(declared);
    assertThat(openInTable()).isEqualTo(open);
  }

  @Test
  @DisplayName("has each public path, and those without a token as such")
  void isWhatIsPublic() {
    assertThat(inTable()).isEqualTo(new TreeSet<>(PublicPaths.operations()));
    assertThat(openInTable()).isEqualTo(new TreeSet<>(PublicPaths.openOperations()));
  }

  @Test
  @DisplayName("lets what reads ask for reading, and what changes for more")
  void readingAndWriting() {
    assertThat(table.rules())
        .filteredOn(rule -> rule.operation().startsWith("GET ") && !rule.open())
        .allSatisfy(rule -> assertThat(rule.scopes()).allMatch(scope -> scope.endsWith(":read")));
    assertThat(table.rules())
        .filteredOn(rule -> !rule.operation().startsWith("GET "))
        .filteredOn(rule -> !rule.operation().equals("POST /plans/simulate"))
        .allSatisfy(rule -> assertThat(rule.scopes()).allMatch(scope -> scope.endsWith(":write")));
  }

  private Set<String> inTable() {
    return table.rules().stream()
        .map(AccessRule::operation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> openInTable() {
    return table.rules().stream()
        .filter(AccessRule::open)
        .map(AccessRule::operation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void declare(JsonNode document, Set<String> declared, Set<String> open) {
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + inner(path.getKey());
          declared.add(name);
          if (isOpen(operation.getValue())) {
            open.add(name);
          }
        }
      }
    }
  }

  private static boolean isOpen(JsonNode operation) {
    return operation.path("security").isArray() && operation.path("security").isEmpty();
  }

  private static String inner(String path) {
    return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
  }

  private static JsonNode document(String service) throws IOException {
    String resource = "/openapi/" + service + "/openapi.json";
    try (InputStream document = AccessContractTest.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(document);
    }
  }
}
