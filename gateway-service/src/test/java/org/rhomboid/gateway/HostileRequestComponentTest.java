package org.rhomboid.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.RawClient;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HostileRequestComponentTest {

  @TestHTTPResource("/")
  URL gateway;

  @Surroundings.Signing Keys keys;
  @Surroundings.Catalog FakeService catalog;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    catalog.answersJson("{}");
    routine.answersJson("{}");
    progress.answersJson("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/exercises/..%2f..",
        "/api/v1/exercises/..%2fhealth",
        "/api/v1/exercises/%2e%2e/health",
        "/api/v1/exercises/../health",
        "/api/v1/exercises/..%5c..",
        "/api/v1/exercises/..;/health",
        "/api/v1/exercises//health",
        "/api/v1//exercises",
        "/x/../api/v1/exercises",
        "/api/v1/exercises/%",
        "/api/v1/exercises/%zz",
        "/api/v1/exercises/%00",
        "/api/v1/exercises/a%0d%0aX-Evil:%201",
        "/api/v1/exercises/\u00e9",
        "/api/v1/exercises?q=\u00e9",
        "/api/v1/exercises?q=a\u0001b",
        "//evil.example/api/v1/exercises",
        "*",
        "api/v1/exercises",
        "",
      })
  @DisplayName("A path that could be read in two ways reaches no service and breaks nothing")
  void pathTricks(String target) {
    String answer = raw("GET " + target + " HTTP/1.1", "");

    assertThat(statusOf(answer)).isIn(400, 404);
    assertThat(arrived()).isZero();
  }

  @Test
  @DisplayName("An absolute request target asks for the same path, of this gateway only")
  void absoluteTarget() {
    String answer = raw("GET http://evil.example/api/v1/streak?a=b HTTP/1.1", "");

    assertThat(statusOf(answer)).isEqualTo(200);
    assertThat(progress.only().uri()).isEqualTo("/streak?a=b");
    assertThat(progress.only().headers().get("Host")).isEqualTo("127.0.0.1:" + progress.port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Evil: a\rX-Injected: 1\r\n",
        "X-Evil: a\u0000b\r\n",
        "X Evil: a\r\n",
        "X-Evil : a\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Content-Length: +5\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
        "Transfer-Encoding: xchunked\r\n",
      })
  @DisplayName("Headers that could be read in two ways break nothing and inject nothing")
  void headerTricks(String headers) {
    String answer = raw("GET /api/v1/streak HTTP/1.1", headers);

    assertThat(answer.isEmpty() ? 400 : statusOf(answer)).isBetween(200, 499);
    progress
        .seen()
        .forEach(seen -> assertThat(seen.headers().names()).doesNotContain("X-Injected"));
  }

  @Test
  @DisplayName("A request hidden in another's body is a body, not a request")
  void smuggledRequest() {
    String hidden = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
    String chunked = Integer.toHexString(hidden.length()) + "\r\n" + hidden + "\r\n0\r\n\r\n";

    String answer =
        exchange(
            "POST /api/v1/sessions HTTP/1.1\r\n"
                + "Host: x\r\nConnection: close\r\n"
                + authorization()
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunked);

    assertThat(statusOf(answer)).isIn(200, 400);
    assertThat(arrived()).isLessThanOrEqualTo(1);
    progress.seen().forEach(seen -> assertThat(seen.body()).isEqualTo(hidden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/x.y\r\n\r\n",
        "G\u0000T / HTTP/1.1\r\n\r\n"
      })
  @DisplayName("What is no request is no fault of ours")
  void noRequest(String nonsense) {
    String answer = exchange(nonsense);

    assertThat(answer.isEmpty() ? 400 : statusOf(answer)).isLessThan(500);
  }

  @Test
  @DisplayName("Too long a header or target is refused as such")
  void tooLong() {
    assertThat(
            statusOf(raw("GET /api/v1/streak HTTP/1.1", "X-Long: " + "a".repeat(20_000) + "\r\n")))
        .isEqualTo(431);
    assertThat(statusOf(raw("GET /api/v1/exercises?q=" + "a".repeat(10_000) + " HTTP/1.1", "")))
        .isEqualTo(414);
  }

  private int arrived() {
    return catalog.begun() + routine.begun() + progress.begun();
  }

  private String raw(String line, String headers) {
    return exchange(
        line + "\r\nHost: x\r\nConnection: close\r\n" + authorization() + headers + "\r\n");
  }

  private String post(String headers) {
    return "POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\n" + authorization() + headers + "\r\n";
  }

  private String closing(String headers) {
    return post("Connection: close\r\n" + headers);
  }

  private String authorization() {
    return "Authorization: Bearer " + keys.token("acme", "anna") + "\r\n";
  }

  private String exchange(String request) {
    try (RawClient client = new RawClient(gateway.getPort())) {
      return client.send(request).readAll();
    }
  }

  private static int statusOf(String answer) {
    assertThat(answer).startsWith("HTTP/1.");
    return Integer.parseInt(answer.substring(9, 12));
  }
}
