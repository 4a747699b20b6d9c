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
  @DisplayName("An absolute request target of the same host asks for the same path")
  void absoluteTarget() {
    String answer = raw("GET http://X/api/v1/streak?a=b HTTP/1.1", "");

    assertThat(statusOf(answer)).isEqualTo(200);
    assertThat(progress.only().uri()).isEqualTo("/streak?a=b");
    assertThat(progress.only().headers().get("Host")).isEqualTo("127.0.0.1:" + progress.port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET http://evil.example/api/v1/streak HTTP/1.1",
        "GET http://x@evil.example/api/v1/streak HTTP/1.1",
        "GET http://x:8080/api/v1/streak HTTP/1.1",
        "GET ftp://x/api/v1/streak HTTP/1.1",
        "GET x/api/v1/streak HTTP/1.1",
        "CONNECT x:443 HTTP/1.1",
        "GET x:443 HTTP/1.1",
      })
  @DisplayName("A target that names another host than Host, or no path, is refused")
  void otherHost(String line) {
    assertRefused(raw(line, ""), 400, "malformed-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host:\r\n",
        "Host: x\r\nHost: x\r\n",
        "Host: x\r\nHost: evil.example\r\n",
        "Host: x/y\r\n",
        "Host: x, evil.example\r\n",
        "Host: a b\r\n",
      })
  @DisplayName("One host is named, once")
  void oneHost(String hosts) {
    String answer =
        exchange(
            "GET /api/v1/streak HTTP/1.1\r\nConnection: close\r\n"
                + authorization()
                + hosts
                + "\r\n");

    assertRefused(answer, 400, "malformed-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: 5\r\nContent-Length: 5\r\n",
        "Content-Length: 5, 5\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: +5\r\n",
        "Content-Length: 0x5\r\n",
        "Content-Length: 5 5\r\n",
        "Content-Length : 5\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: chunked, chunked\r\n",
        "Transfer-Encoding: identity, chunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding : chunked\r\n",
        "Transfer-Encoding: \u000bchunked\r\n",
        "Transfer-Encoding: chunked\nX: y\r\n",
        "X: y\nTransfer-Encoding: chunked\r\n",
        "X: y\rTransfer-Encoding: chunked\r\n",
        "X-Evil: a\rX-Injected: 1\r\n",
        "X-Evil: a\u0000b\r\n",
        "X Evil: a\r\n",
        "X-Evil : a\r\n",
        ": a\r\n",
      })
  @DisplayName("Where a body ends is said once, and so that everybody reads the same")
  void framing(String headers) {
    String answer = exchange(closing(headers) + "0\r\n\r\n");

    assertRefused(answer, 400, "malformed-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zz\r\nhello\r\n0\r\n\r\n",
        "5\nhello\r\n0\r\n\r\n",
        "5\r\nhelloworld\r\n0\r\n\r\n",
        "-5\r\nhello\r\n0\r\n\r\n",
        "0x5\r\nhello\r\n0\r\n\r\n",
      })
  @DisplayName("Chunks that could be read in two ways reach nobody as a whole body")
  void chunks(String body) {
    String answer = exchange(closing("Transfer-Encoding: chunked\r\n") + body);

    assertThat(answer.isEmpty() ? 400 : statusOf(answer)).isBetween(400, 499);
    assertThat(progress.seen()).isEmpty();
  }

  @Test
  @DisplayName("Lines end with CR LF")
  void bareLineFeeds() {
    String answer = exchange("GET /api/v1/streak HTTP/1.1\nHost: x\n" + authorization() + "\n");

    assertRefused(answer, 400, "malformed-request");
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

    assertRefused(answer, 400, "malformed-request");
    assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
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
    String header = "X-Long: " + "a".repeat(20_000) + "\r\n";

    assertRefused(raw("GET /api/v1/streak HTTP/1.1", header), 431, "headers-too-large");
    assertRefused(
        raw("GET /api/v1/exercises?q=" + "a".repeat(10_000) + " HTTP/1.1", ""),
        414,
        "uri-too-long");
  }

  @Test
  @DisplayName("What the gateway measures is not for the public")
  void measurements() {
    assertRefused(raw("GET /metrics HTTP/1.1", ""), 404, "not-found");
    assertRefused(raw("GET /q/metrics HTTP/1.1", ""), 404, "not-found");
  }

  private void assertRefused(String answer, int status, String slug) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("application/problem+json", "/problems/" + slug)
        .containsIgnoringCase("x-request-id: ");
    assertThat(arrived()).isZero();
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
