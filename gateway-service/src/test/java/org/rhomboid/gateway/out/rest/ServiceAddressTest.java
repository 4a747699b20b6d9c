package org.rhomboid.gateway.out.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8083, 127.0.0.1, 8083, false",
    "http://progress, progress, 80, false",
    "https://progress.example, progress.example, 443, true",
    "https://progress.example:8443, progress.example, 8443, true"
  })
  @DisplayName("An origin without a port has the one of its scheme")
  void usualPorts(URI origin, String host, int port, boolean secure) {
    RequestOptions address = ServiceAddress.of(origin);

    assertThat(address.getHost()).isEqualTo(host);
    assertThat(address.getPort()).isEqualTo(port);
    assertThat(address.isSsl()).isEqualTo(secure);
  }
}
