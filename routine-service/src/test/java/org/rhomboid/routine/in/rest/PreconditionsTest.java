package org.rhomboid.routine.in.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Preconditions (RFC 9110, 13.1)")
class PreconditionsTest {

  @ParameterizedTest(name = "If-Match {0}, If-None-Match {1}, version {2}: {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        " ; ; 0; true",
        " ; ; 3; true",
        "*; ; 0; false",
        "*; ; 3; true",
        "\"3\"; ; 3; true",
        "\"2\", \"3\"; ; 3; true",
        "\"2\"; ; 3; false",
        "\"3\"; ; 0; false",
        "W/\"3\"; ; 3; false",
        "3; ; 3; false",
        " ; *; 0; true",
        " ; *; 3; false",
        " ; \"3\"; 3; false",
        " ; \"2\"; 3; true",
        "\"3\"; *; 3; false"
      })
  @DisplayName("allow the version that the client means")
  void allows(String ifMatch, String ifNoneMatch, long held, boolean allowed) {
    assertThat(Preconditions.of(headers(ifMatch, ifNoneMatch)).allows(held)).isEqualTo(allowed);
  }

  private static HttpHeaders headers(String ifMatch, String ifNoneMatch) {
    Map<String, List<String>> sent =
        Map.of(
            HttpHeaders.IF_MATCH, ifMatch == null ? List.of() : List.of(ifMatch),
            HttpHeaders.IF_NONE_MATCH, ifNoneMatch == null ? List.of() : List.of(ifNoneMatch));
    return (HttpHeaders)
        Proxy.newProxyInstance(
            HttpHeaders.class.getClassLoader(),
            new Class<?>[] {HttpHeaders.class},
            (proxy, method, arguments) -> sent.get(arguments[0]));
  }
}
