package org.rhomboid.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rhomboid.local.Ports;

final class LauncherTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  @TempDir Path home;

  @BeforeEach
  void awayFromOthers() {
    environment.put("RHOMBOID_HOME", home.toString());
    for (String part : List.of("GATEWAY", "CATALOG", "ROUTINE", "PROGRESS", "POSTGRES", "KAFKA")) {
      environment.put("RHOMBOID_" + part + "_PORT", Integer.toString(Ports.free()));
    }
  }

  @Test
  @DisplayName("An unknown command, option or part: one line, exit code 2")
  void usage() {
    assertThat(run("dance")).isEqualTo(2);
    assertThat(run("up", "--detatch")).isEqualTo(2);
    assertThat(run("up", "--only", "mysql")).isEqualTo(2);
    assertThat(err()).hasLineCount(3).contains("dance", "--detatch", "mysql");
  }

  @Test
  @DisplayName("Restart is of a service, and of one that runs: else one line")
  void restart() {
    assertThat(run("restart")).isEqualTo(2);
    assertThat(run("restart", "postgres")).isEqualTo(2);
    assertThat(run("restart", "progress", "routine")).isEqualTo(2);
    assertThat(run("restart", "progress")).isEqualTo(1);
    assertThat(err())
        .hasLineCount(4)
        .contains("not ''", "not 'postgres'", "'routine'", "progress does not run");
  }

  @Test
  @DisplayName("Down where nothing runs is fine; status says so and fails")
  void nothingRuns() {
    assertThat(run("down")).isZero();
    assertThat(out()).contains("Nothing was running.");
    assertThat(run("status")).isEqualTo(1);
    assertThat(out()).contains("progress  stopped");
  }

  @Test
  @DisplayName(
      "Reset asks nobody where nobody is: it refuses, and with --yes it deletes data and logs alone")
  void reset() throws IOException {
    Files.createDirectories(home.resolve("data/postgres"));
    Files.createDirectories(home.resolve("logs"));
    Files.createDirectories(home.resolve("keys"));

    assertThat(run("reset")).isEqualTo(1);
    assertThat(home.resolve("data/postgres")).exists();

    assertThat(run("reset", "--yes")).isZero();
    assertThat(home.resolve("data")).doesNotExist();
    assertThat(home.resolve("logs")).doesNotExist();
    assertThat(home.resolve("keys")).exists();
  }

  @Test
  @DisplayName("Logs: the last lines of a part; an unknown part is told with those that are known")
  void logs() throws IOException {
    Files.createDirectories(home.resolve("logs"));
    Files.writeString(home.resolve("logs/kafka.log"), "one\ntwo\n");

    assertThat(run("logs", "kafka")).isZero();
    assertThat(out()).isEqualToNormalizingNewlines("one\ntwo\n");
    assertThat(run("logs", "mysql")).isEqualTo(1);
    assertThat(err()).hasLineCount(1).contains("mysql", "kafka");
  }

  @Test
  @DisplayName("Token: nothing but the token is printed")
  void token() throws IOException {
    try (var gateway = new FakeGateway(200, "{\"token\": \"aaa.bbb.ccc\"}")) {
      assertThat(run("token", "--tenant", "acme", "--member", "mia", "--role", "coach")).isZero();

      assertThat(out().strip()).isEqualTo("aaa.bbb.ccc");
      assertThat(gateway.asked)
          .contains("\"tenant\":\"acme\"", "\"member\":\"mia\"", "\"roles\":[\"coach\"]");
    }
  }

  @Test
  @DisplayName("Token: a refusal is told by its detail, and a gateway that is down by its port")
  void noToken() throws IOException {
    try (var gateway = new FakeGateway(422, "{\"title\": \"t\", \"detail\": \"no such role\"}")) {
      assertThat(run("token", "--tenant", "acme", "--member", "mia")).isEqualTo(1);
    }
    assertThat(run("token", "--tenant", "acme", "--member", "mia")).isEqualTo(1);
    assertThat(run("token", "--tenant", "acme")).isEqualTo(2);

    assertThat(err())
        .hasLineCount(3)
        .contains("422: no such role", environment.get("RHOMBOID_GATEWAY_PORT"), "--member");
  }

  private int run(String... words) {
    return Launcher.run(
        List.of(words), environment, new Terminal(new PrintStream(out), new PrintStream(err)));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private final class FakeGateway implements AutoCloseable {

    private final HttpServer server;
    private String asked = "";

    FakeGateway(int status, String body) throws IOException {
      int port = Integer.parseInt(environment.get("RHOMBOID_GATEWAY_PORT"));
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.createContext(
          "/dev/token",
          exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          });
      server.start();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
