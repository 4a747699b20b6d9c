package org.rhomboid.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.local.LocalPartException;

@DisplayName("A paced loop")
final class PacedLoopTest {

  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger made = new AtomicInteger();
  private volatile int status = 201;
  private volatile Duration pause = Duration.ZERO;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/thing",
        exchange -> {
          if (answered.getAndIncrement() == 0) {
            await(pause);
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  @DisplayName(
      "sends as many requests as the rate says, each a new one, and takes all their answers")
  void rate() {
    Pass pass = new PacedLoop(2, 200).run(target(), Duration.ofMillis(500));

    assertThat(pass.requests()).isEqualTo(100).isEqualTo(answered.get()).isEqualTo(made.get());
    assertThat(pass.seconds()).isGreaterThanOrEqualTo(0.49);
    assertThat(pass.latencies().getTotalCount()).isEqualTo(100);
  }

  @Test
  @DisplayName("counts what a pause of the server costs all who would have come in it")
  void pause() {
    pause = Duration.ofMillis(300);

    Pass pass = new PacedLoop(1, 100).run(target(), Duration.ofMillis(500));

    assertThat(pass.requests()).isEqualTo(50);
    assertThat(pass.millis(30)).as("those who were due while it paused").isGreaterThan(10);
    assertThat(pass.millis(100)).isGreaterThanOrEqualTo(300);
  }

  @Test
  @DisplayName("fails when an answer is another one than it must be")
  void refused() {
    status = 503;

    assertThatThrownBy(() -> new PacedLoop(2, 100).run(target(), Duration.ofSeconds(30)))
        .isInstanceOf(LocalPartException.class)
        .hasMessage("a target: an answer is 503, and not 201");
  }

  @Test
  @DisplayName("ends when it is interrupted")
  void interrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> new PacedLoop(2, 100).run(target(), Duration.ofSeconds(30)))
        .isInstanceOf(LocalPartException.class);
    assertThat(Thread.interrupted()).as("whoever catches it may wait again").isFalse();
  }

  /** The server's own pause: nothing else ends it. */
  private static void await(Duration time) {
    try {
      new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private Target target() {
    byte[] request = "GET /thing HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    return new Target(
        "a target",
        server.getAddress().getPort(),
        () -> {
          made.incrementAndGet();
          return request;
        },
        201,
        Served.by(ProcessHandle.current()));
  }
}
