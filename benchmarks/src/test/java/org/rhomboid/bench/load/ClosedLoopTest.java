package org.rhomboid.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.Ports;

@DisplayName("A closed loop")
final class ClosedLoopTest {

  private static final Duration SHORT = Duration.ofMillis(100);
  private static final byte[] BODY = "twelve bytes".getBytes(StandardCharsets.US_ASCII);

  private final ConcurrentLinkedQueue<List<String>> tokens = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile int failFrom = Integer.MAX_VALUE;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/thing",
        exchange -> {
          tokens.add(exchange.getRequestHeaders().get("Authorization"));
          boolean fails = answered.incrementAndGet() >= failFrom;
          exchange.sendResponseHeaders(fails ? 503 : 200, BODY.length);
          exchange.getResponseBody().write(BODY);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  @DisplayName("counts every answer once, with its bytes and its time, and leaves none behind")
  void counts() {
    Pass pass = new ClosedLoop(3).run(target("/thing"), SHORT);

    assertThat(pass.requests()).isEqualTo(answered.get()).isPositive();
    assertThat(pass.bytes()).isEqualTo(pass.requests() * BODY.length);
    assertThat(pass.latencies().getTotalCount()).isEqualTo(pass.requests());
    assertThat(pass.seconds()).isGreaterThanOrEqualTo(0.1);
    assertThat(pass.perSecond() * pass.seconds())
        .isBetween(pass.requests() - 1.0, pass.requests() + 1.0);
    assertThat(tokens).containsOnly(List.of("Bearer abc"));
  }

  @Test
  @DisplayName("fails when one answer is not 200")
  void status() {
    failFrom = 5;

    assertThatThrownBy(() -> new ClosedLoop(1).run(target("/thing"), Duration.ofSeconds(30)))
        .isInstanceOf(LocalPartException.class)
        .hasMessage("a target: an answer is 503, and not 200");
  }

  @Test
  @DisplayName("fails when nobody is there")
  void nobody() {
    Target target =
        Target.get("a target", Ports.free(), "/thing", Map.of(), ProcessHandle.current());

    assertThatThrownBy(() -> new ClosedLoop(1).run(target, SHORT))
        .isInstanceOf(LocalPartException.class)
        .hasMessageStartingWith("a target: ");
  }

  @Test
  @DisplayName("ends when it is interrupted")
  void interrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> new ClosedLoop(1).run(target("/thing"), Duration.ofSeconds(30)))
        .isInstanceOf(LocalPartException.class);
    assertThat(Thread.interrupted()).as("whoever catches it may wait again").isFalse();
  }

  private Target target(String path) {
    return Target.get(
        "a target",
        server.getAddress().getPort(),
        path,
        Map.of("Authorization", "Bearer abc"),
        ProcessHandle.current());
  }
}
