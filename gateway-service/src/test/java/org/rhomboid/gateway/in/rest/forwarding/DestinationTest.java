package org.rhomboid.gateway.in.rest.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/exercises, catalog",
    "/api/v1/exercises/a/b/c, catalog",
    "/api/v1/plans/current/move, routine",
    "/api/v1/me/export, progress",
    "/api/v1/today, gateway",
    "/api/v1/organization/settings, several",
  })
  @DisplayName("The first segment says who answers")
  void known(String path, String owner) {
    assertThat(Destination.of(path)).contains(owner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "*", "/api/v1", "/api/v1/", "/api/v1/live", "/docs", "/api/v1x"})
  @DisplayName("Of a stream, and of what is no path of the API, nobody is said to")
  void unknown(String path) {
    assertThat(Destination.of(path)).isEmpty();
  }

  @Test
  @DisplayName("All of the API needs a token but the feeds, whose addresses are secret")
  void tokens() {
    assertThat(Destination.needsToken("/api/v1/streak")).isTrue();
    assertThat(Destination.needsToken("/api/v1/nothing")).isTrue();
    assertThat(Destination.needsToken("/api/v1/calendar/abc.ics")).isFalse();
    assertThat(Destination.needsToken("/dev/token")).isFalse();
  }
}
