package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Identity")
class IdentityTest {

  @ParameterizedTest
  @DisplayName("a tenant id of another form is refused")
  @ValueSource(strings = {"", "-acme", "Acme", "a/b", "a b", "ä", "a\n"})
  void tenants(String id) {
    assertThatThrownBy(() -> new Tenant(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("a tenant id has 1 to 63 characters")
  void bounds() {
    assertThat(new Tenant("a".repeat(63)).id()).hasSize(63);
    assertThatThrownBy(() -> new Tenant("a".repeat(64)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @DisplayName(
      "a member id that is empty, has control characters or looks like an e-mail address is refused")
  @ValueSource(strings = {"", "a\u0000b", "a\tb", "jane@example.org"})
  void members(String id) {
    assertThatThrownBy(() -> new Member(new Tenant("acme"), id))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("the key of a member cannot be read in two ways, since a tenant id has no slash")
  void key() {
    assertThat(new Member(new Tenant("acme"), "a/b").key()).isEqualTo("acme/a/b");
  }
}
