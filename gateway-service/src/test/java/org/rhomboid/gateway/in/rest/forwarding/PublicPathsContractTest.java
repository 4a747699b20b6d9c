package org.rhomboid.gateway.in.rest.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicPathsContractTest {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  static Stream<String> services() {
    return Stream.concat(Arrays.stream(Upstream.values()).map(Upstream::id), Stream.of("gateway"));
  }

  @ParameterizedTest
  @MethodSource("services")
  @DisplayName("The table of public paths is what the services' OpenAPI documents declare")
  void tableIsWhatIsDeclared(String service) throws IOException {
    JsonNode document = document(service);

    assertThat(inTable(service)).isEqualTo(declared(service, document));
  }

  private static Set<String> inTable(String service) {
    Set<String> found = new TreeSet<>();
    for (PublicPath path : PublicPaths.ALL) {
      if (service.equals(path.owner() == null ? "gateway" : path.owner().id())) {
        path.methods()
            .forEach(
                method -> found.add(method + " " + PublicPaths.PREFIX + path.template().text()));
      }
    }
    return found;
  }

  private static Set<String> declared(String service, JsonNode document) {
    String prefix = service.equals("gateway") ? "" : PublicPaths.PREFIX;
    Set<String> found = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          if (METHODS.contains(method)) {
                            found.add(
                                method.toUpperCase(Locale.ROOT) + " " + prefix + path.getKey());
                          }
                        }));
    return found;
  }

  private static JsonNode document(String service) throws IOException {
    String resource = "openapi/" + service + "/openapi.json";
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream document = loader.getResourceAsStream(resource)) {
      Assumptions.assumeTrue(document != null, service + " has not committed a document");
      return new ObjectMapper().readTree(document);
    }
  }
}
