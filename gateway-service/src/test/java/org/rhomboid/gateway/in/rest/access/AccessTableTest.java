package org.rhomboid.gateway.in.rest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of roles and scopes")
class AccessTableTest {

  @Test
  @DisplayName("has a line for an operation, comments and empty lines")
  void lines() {
    AccessTable table =
        AccessTable.of(
            List.of(
                "# things",
                "",
                "GET /things/{id} any plan:read",
                "  PUT   /things/{id}   coach,tenant-admin   plan:read,plan:write  ",
                "GET /secret/{secret}.ics open -"));

    assertThat(table.rules()).hasSize(3);
    assertThat(table.of("GET", "/things/{id}").orElseThrow())
        .isEqualTo(new AccessRule("GET /things/{id}", Set.of(), Set.of("plan:read"), false));
    assertThat(table.of("PUT", "/things/{id}").orElseThrow().roles())
        .containsExactlyInAnyOrder("coach", "tenant-admin");
    assertThat(table.of("GET", "/secret/{secret}.ics").orElseThrow().open()).isTrue();
    assertThat(table.of("DELETE", "/things/{id}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /things any",
        "GET /things any plan:read more",
        "GET /things boss plan:read",
        "GET /things coach, plan:read",
        "GET /things any plan:all",
        "GET /things any -",
        "GET /things open plan:read",
      })
  @DisplayName("is refused where a line is none")
  void refused(String line) {
    assertThatThrownBy(() -> AccessTable.of(List.of(line)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(line);
  }

  @Test
  @DisplayName("is refused where an operation has two lines")
  void twice() {
    assertThatThrownBy(
            () -> AccessTable.of(List.of("GET /a any plan:read", "GET /a coach plan:read")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("asks for one of the roles, and for all of the scopes of a token that has any")
  void rules() {
    AccessRule rule =
        new AccessRule(
            "GET /a", Set.of("coach", "analyst"), Set.of("plan:read", "progress:read"), false);

    assertThat(rule.allowsRoles(Set.of("member", "coach"))).isTrue();
    assertThat(rule.allowsRoles(Set.of("member"))).isFalse();
    assertThat(rule.allowsRoles(Set.of())).isFalse();
    assertThat(rule.allowsScopes(Set.of())).isTrue();
    assertThat(rule.allowsScopes(Set.of("plan:read", "progress:read", "plan:write"))).isTrue();
    assertThat(rule.allowsScopes(Set.of("plan:read"))).isFalse();
    assertThat(rule.allowsScopes(Set.of("plan:write"))).isFalse();
  }
}
