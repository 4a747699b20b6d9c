package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The path of a claim")
class ClaimPathTest {

  private static final Map<String, Object> CLAIMS =
      Map.of(
          "tenant",
          "acme",
          "realm_access",
          Map.of("roles", List.of("member")),
          "https://acme.example/unit",
          Map.of("name", "R&D"),
          "realm_access/roles",
          "somebody's own");

  @Test
  @DisplayName("is a name, or names in each other; quoted where a name has a slash")
  void found() {
    assertThat(ClaimPath.of("tenant").in(CLAIMS)).contains("acme");
    assertThat(ClaimPath.of("realm_access/roles").in(CLAIMS)).contains(List.of("member"));
    assertThat(ClaimPath.of("\"https://acme.example/unit\"/name").in(CLAIMS)).contains("R&D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "tenant/id", "realm_access/roles/member", "a/b/c"})
  @DisplayName("leads nowhere where there is nothing")
  void nowhere(String path) {
    assertThat(ClaimPath.of(path).in(CLAIMS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/tenant", "tenant/", "a//b", "\"\"", "\"open", "a\"b\"c", "\"a\"b"})
  @DisplayName("is refused where it can be read in two ways or in none")
  void refused(String text) {
    assertThatThrownBy(() -> ClaimPath.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
