package org.rhomboid.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.local.Durability;
import org.rhomboid.local.LocalPartException;

final class PlatformSettingsTest {

  @Test
  @DisplayName(
      "Each part has its well-known port, unless its variable says otherwise, and is durable")
  void ports() {
    PlatformSettings settings =
        of(Map.of("RHOMBOID_KAFKA_PORT", "29092", "RHOMBOID_CATALOG_PORT", ""));

    assertThat(settings.ports())
        .containsEntry("gateway", 8080)
        .containsEntry("catalog", 8081)
        .containsEntry("routine", 8082)
        .containsEntry("progress", 8083)
        .containsEntry("postgres", 15432)
        .containsEntry("kafka", 29092);
    assertThat(settings.durability()).isEqualTo(Durability.DURABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "80 80", "http", "-1"})
  @DisplayName("What is no port is refused with the name of the variable")
  void noPort(String value) {
    assertThatThrownBy(() -> of(Map.of("RHOMBOID_GATEWAY_PORT", value)))
        .isInstanceOf(LocalPartException.class)
        .hasMessageStartingWith("RHOMBOID_GATEWAY_PORT is '" + value + "'");
  }

  private static PlatformSettings of(Map<String, String> environment) {
    return PlatformSettings.of(Path.of("home"), Applications.copied(Path.of("app")), environment);
  }
}
