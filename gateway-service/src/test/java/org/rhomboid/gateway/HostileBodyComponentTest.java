package org.rhomboid.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.RawClient;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HostileBodyComponentTest {

  private static final int LIMIT = 1024 * 1024;
  private static final int IMPORT_LIMIT = 8 * LIMIT;

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

  @Test
  @DisplayName("A body that says it is too large is refused before any of it is read")
  void declaredTooLarge() {
    try (RawClient client = new RawClient(gateway.getPort())) {
      client.send(post("Content-Length: " + (LIMIT + 1) + "\r\n"));

      assertThat(client.readAll())
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json", "/problems/payload-too-large");
    }
    assertThat(arrived()).isZero();
  }

  @Test
  @DisplayName(
      "A body that grows too large is refused, and the service never takes it for a whole one")
  void chunkedTooLarge() {
    try (RawClient client = new RawClient(gateway.getPort())) {
      client.send(post("Transfer-Encoding: chunked\r\n"));
      String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      for (int sent = 0; sent <= LIMIT; sent += 0x10000) {
        client.send(chunk);
      }

      assertThat(client.status()).isEqualTo(413);
    }
    await().untilAsserted(() -> assertThat(progress.begun()).isLessThanOrEqualTo(1));
    assertThat(progress.seen()).isEmpty();
  }

  @Test
  @DisplayName("A body of exactly the limit passes, chunked and not")
  void exactlyTheLimit() {
    String body = "x".repeat(LIMIT);

    String plain = exchange(closing("Content-Length: " + LIMIT + "\r\n") + body);
    String chunked =
        exchange(
            closing("Transfer-Encoding: chunked\r\n")
                + Integer.toHexString(LIMIT)
                + "\r\n"
                + body
                + "\r\n0\r\n\r\n");

    assertThat(List.of(statusOf(plain), statusOf(chunked))).containsOnly(200);
    assertThat(progress.seen()).allSatisfy(seen -> assertThat(seen.body()).hasSize(LIMIT));
  }

  @Test
  @DisplayName("An import may have 8 MiB, chunked and not, and not a byte more")
  void importsAreLarger() {
    String passing = "x".repeat(IMPORT_LIMIT);

    List<String> answers =
        List.of(
            exchange(importing("Content-Length: " + IMPORT_LIMIT + "\r\n") + passing),
            exchange(importing("Transfer-Encoding: chunked\r\n") + chunked(passing)),
            exchange(importing("Content-Length: " + (IMPORT_LIMIT + 1) + "\r\n")),
            exchange(importing("Transfer-Encoding: chunked\r\n") + chunked(passing + "x")));

    assertThat(answers)
        .extracting(HostileBodyComponentTest::statusOf)
        .containsExactly(200, 200, 413, 413);
    assertThat(catalog.seen()).allSatisfy(seen -> assertThat(seen.body()).hasSize(IMPORT_LIMIT));
  }

  @Test
  @DisplayName("A client that waits to be told so is told to go on")
  void expectContinue() {
    try (RawClient client = new RawClient(gateway.getPort())) {
      client.send(closing("Content-Length: 2\r\nExpect: 100-continue\r\n"));

      assertThat(client.status()).isEqualTo(100);
      assertThat(client.send("{}").readAll()).contains("HTTP/1.1 200");
    }
    assertThat(progress.only().body()).isEqualTo("{}");
  }

  @Test
  @DisplayName(
      "A client that stops in the middle of its body is told so, and the service gets nothing")
  void stalledBody() {
    try (RawClient client = new RawClient(gateway.getPort())) {
      client.send(post("Content-Length: 100\r\n") + "half");

      assertThat(client.status()).isEqualTo(408);
    }
    assertThat(progress.seen()).isEmpty();
  }

  @Test
  @DisplayName("A client that hangs up takes its request with it")
  void clientHangsUp() {
    progress.hangs();
    try (RawClient client = new RawClient(gateway.getPort())) {
      client.send(closing("Content-Length: 2\r\n") + "{}");
      await().untilAsserted(() -> assertThat(progress.seen()).hasSize(1));
    }

    await().untilAsserted(() -> assertThat(progress.cut()).isOne());
  }

  @Test
  @DisplayName("300 clients that hang up leave the way to the service free")
  void manyClientsHangUp() {
    progress.hangs();
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      RawClient client = new RawClient(gateway.getPort());
      client.send(post("Content-Length: 2\r\n"));
      clients.add(client);
    }
    clients.forEach(RawClient::close);
    progress.answersJson("{}");

    await()
        .untilAsserted(
            () -> assertThat(statusOf(raw("GET /api/v1/streak HTTP/1.1", ""))).isEqualTo(200));
  }

  @Test
  @DisplayName("An answer that is cut short is not a whole one to the client")
  void answerCutShort() {
    catalog.answers(
        response -> {
          response.setChunked(true);
          response.write("[1,").onSuccess(written -> response.reset());
        });

    String answer = raw("GET /api/v1/exercises HTTP/1.1", "");

    assertThat(answer).doesNotContain("\r\n0\r\n\r\n");
  }

  @Test
  @DisplayName("A refused request does not spoil the next one on its connection")
  void nextRequestOnTheConnection() {
    String refused = "POST /api/v1/nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
    String good =
        "GET /api/v1/streak HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + authorization();

    String answers = exchange(refused + good + "\r\n");

    assertThat(answers).startsWith("HTTP/1.1 401").contains("HTTP/1.1 200");
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

  private String importing(String headers) {
    return "POST /api/v1/exercises/import?format=csv HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        + authorization()
        + headers
        + "\r\n";
  }

  private static String chunked(String body) {
    return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
  }

  private String authorization() {
    return "Authorization: Bearer " + keys.adminToken("acme", "anna") + "\r\n";
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
