package org.rhomboid.gateway.in.rest.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicLocationTest {

  private static final URI ORIGIN = URI.create("http://127.0.0.1:8083");

  @ParameterizedTest
  @CsvSource({
    "/sessions/1, /api/v1/sessions/1",
    "/sessions/1?a=%2F, /api/v1/sessions/1?a=%2F",
    "http://127.0.0.1:8083/sessions/1, /api/v1/sessions/1",
    "http://127.0.0.1:9999/sessions/1, http://127.0.0.1:9999/sessions/1",
    "https://example.org/docs, https://example.org/docs",
    "//example.org/docs, //example.org/docs",
    "relative, relative",
    "/not a uri, /not a uri",
  })
  @DisplayName("A service's own location is told by its public path, without the service's address")
  void ownLocationsBecomePublic(String sent, String seen) {
    assertThat(PublicLocation.of(sent, ORIGIN)).isEqualTo(seen);
  }
}
