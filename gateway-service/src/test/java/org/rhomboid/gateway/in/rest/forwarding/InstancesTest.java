package org.rhomboid.gateway.in.rest.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The instances of a service")
class InstancesTest {

  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Vertx vertx = Vertx.vertx();
  private final List<NetServer> servers = new ArrayList<>();
  private Instances instances;

  @BeforeEach
  void two() {
    instances = of(GRACE);
  }

  @AfterEach
  void end() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  @DisplayName("are asked in turn")
  void inTurn() {
    List<URI> asked = asked(4);

    assertThat(asked.subList(0, 2)).doesNotHaveDuplicates();
    assertThat(asked.subList(2, 4)).isEqualTo(asked.subList(0, 2));
  }

  @Test
  @DisplayName(
      "are left out while they cannot be reached, and asked again when they can, without a request")
  void outAndBack() {
    Instance dead = dies(instances.next());

    assertThat(asked(4)).doesNotContain(dead.origin());

    lives(dead);
    await().untilAsserted(() -> assertThat(asked(2)).contains(dead.origin()));
  }

  @Test
  @DisplayName("let a request wait while all are out, and go on as soon as one is back")
  void waits() {
    Instance first = dies(instances.next());
    dies(instances.next());
    AtomicInteger wentOn = new AtomicInteger();

    assertThat(instances.next()).isNull();
    assertThat(instances.await(wentOn::incrementAndGet)).isTrue();
    assertThat(wentOn).hasValue(0);

    lives(first);
    await().untilAsserted(() -> assertThat(wentOn).hasValue(1));
    assertThat(instances.next()).isEqualTo(first);
  }

  @Test
  @DisplayName("let nobody wait after the grace; one request at a time finds out how it is")
  void grace() {
    instances = of(Duration.ofMillis(1));
    Instance first = dies(instances.next());
    dies(instances.next());

    await().untilAsserted(() -> assertThat(instances.await(() -> {})).isFalse());

    Instance tried = instances.trial().orElseThrow();
    assertThat(instances.trial()).isEmpty();
    instances.stillOut(tried);
    assertThat(instances.trial()).isPresent();
    instances.isReached(first);
    assertThat(instances.next()).isEqualTo(first);
  }

  @Test
  @DisplayName("let so many wait, and no more")
  void bounded() {
    dies(instances.next());
    dies(instances.next());

    for (int i = 0; i < 1_000; i++) {
      assertThat(instances.await(() -> {})).isTrue();
    }
    assertThat(instances.await(() -> {})).isFalse();
  }

  private Instances of(Duration grace) {
    return new Instances(
        "progress", List.of(serve(), serve()), grace, vertx, vertx.createNetClient());
  }

  private List<URI> asked(int times) {
    List<URI> asked = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      asked.add(instances.next().origin());
    }
    return asked;
  }

  private Instance dies(Instance instance) {
    servers.stream()
        .filter(server -> server.actualPort() == instance.origin().getPort())
        .forEach(server -> server.close().toCompletionStage().toCompletableFuture().join());
    instances.goesOut(instance);
    return instance;
  }

  private void lives(Instance instance) {
    listen(instance.origin().getPort());
  }

  private URI serve() {
    return URI.create("http://127.0.0.1:" + listen(0).actualPort());
  }

  private NetServer listen(int port) {
    NetServer server = vertx.createNetServer().connectHandler(connection -> {});
    server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    servers.add(server);
    return server;
  }
}
