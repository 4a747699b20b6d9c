package org.rhomboid.gateway.in.rest.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.in.rest.tenant.TenantSettings;
import org.rhomboid.kit.identity.Tenant;

class AllowedOriginsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.org",
        "http://localhost:3000",
        "https://127.0.0.1:8443",
        "https://[2001:db8::1]:8443",
      })
  @DisplayName("An origin is allowed to the tenant that has it, and to no other")
  void allowed(String origin) {
    AllowedOrigins origins = of(origin);

    assertThat(origins.isOf(new Tenant("acme"), origin)).isTrue();
    assertThat(origins.isOf(new Tenant("rival"), origin)).isFalse();
    assertThat(origins.isOfAny(origin)).isTrue();
    assertThat(origins.isOfAny(origin + "0")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "null",
        "",
        "app.example.org",
        "https://*.example.org",
        "https://app.example.org/",
        "https://app.example.org/page",
        "https://App.example.org",
        "https://app.example.org:443",
        "http://app.example.org:80",
        "https://user@app.example.org",
        "ftp://app.example.org",
        "https://app.example.org?x",
        "https://app.example.org https://other.example.org",
      })
  @DisplayName("What is no origin stops the start, with the tenant and the value")
  void refused(String origin) {
    assertThatThrownBy(() -> of(origin))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "rhomboid.gateway.tenants.\"acme\".origins: '%s' is not an origin", origin)
        .hasMessageContaining("such as https://app.example.org");
  }

  @Test
  @DisplayName("Who has none allows none")
  void none() {
    AllowedOrigins origins = new AllowedOrigins(Map::of);

    assertThat(origins.isOf(new Tenant("acme"), "https://app.example.org")).isFalse();
    assertThat(origins.isOfAny("https://app.example.org")).isFalse();
  }

  private static AllowedOrigins of(String origin) {
    return new AllowedOrigins(() -> Map.of("acme", new Having(List.of(origin))));
  }

  private record Having(List<String> allowed) implements TenantSettings.OfOne {

    @Override
    public OptionalInt requestsPerSecond() {
      return OptionalInt.empty();
    }

    @Override
    public OptionalInt burst() {
      return OptionalInt.empty();
    }

    @Override
    public OptionalInt clientRequestsPerSecond() {
      return OptionalInt.empty();
    }

    @Override
    public OptionalInt clientBurst() {
      return OptionalInt.empty();
    }

    @Override
    public Optional<List<String>> origins() {
      return Optional.of(allowed);
    }
  }
}
