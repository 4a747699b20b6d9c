package org.rhomboid.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.Ports;
import org.rhomboid.local.Records;

final class LocalPlatformTest {

  private static final List<String> ALL =
      List.of("postgres", "kafka", "catalog", "routine", "progress", "gateway");

  private final List<String> progress = Collections.synchronizedList(new ArrayList<>());
  private FakeServices services;
  private PlatformSettings settings;
  private LocalPlatform platform;

  @BeforeEach
  void prepare(@TempDir Path folder) throws IOException {
    services = new FakeServices(folder.resolve("app"));
    settings = PlatformSettings.onFreePorts(folder.resolve("home"), services.create());
    platform = new LocalPlatform(settings, progress::add);
  }

  @AfterEach
  void stop() {
    platform.stop();
  }

  @Test
  @DisplayName(
      "Everything starts; after kill -9 of all it starts again, and the broker has kept its records")
  void killAll() throws Exception {
    platform.start();
    assertThat(platform.status())
        .allMatch(PartStatus::ready)
        .extracting(PartStatus::name)
        .isEqualTo(ALL);
    String bootstrap = "127.0.0.1:" + platform.port("kafka");
    Records.send(bootstrap, "session-completed", "kept");

    ALL.forEach(platform::kill);
    assertThat(platform.running()).isEmpty();
    platform.start();

    assertThat(Records.read(bootstrap, "session-completed", 1)).containsExactly("kept");
  }

  @Test
  @DisplayName(
      "A killed part is started again by another launcher beside those that live; all stop")
  void killOne() {
    List<String> some = List.of("catalog", "progress");
    platform.start(some);
    ProcessHandle survivor = process("catalog");

    platform.kill("progress");
    assertThat(platform.running()).containsExactly("catalog");
    assertThat(Ports.answers(platform.port("progress"))).isFalse();

    new LocalPlatform(settings, progress::add).start(some);
    assertThat(platform.running()).isEqualTo(some);
    assertThat(process("catalog")).isEqualTo(survivor);

    platform.stop();
    assertThat(platform.running()).isEmpty();
    assertThat(settings.ports().values()).allMatch(Ports::isFree);
  }

  @Test
  @DisplayName("A part is restarted alone: another process of it, and the others stay as they are")
  void restartOne() {
    platform.start(List.of("catalog", "progress"));
    ProcessHandle before = process("progress");
    ProcessHandle other = process("catalog");

    platform.restart("progress");

    assertThat(process("progress")).isNotEqualTo(before);
    assertThat(process("catalog")).isEqualTo(other);
    assertThat(platform.status())
        .filteredOn(part -> part.name().equals("progress"))
        .allMatch(PartStatus::ready);
  }

  @Test
  @DisplayName(
      "A service that dies while it starts is named with its last words, and nothing is left running")
  void diesAtStart() throws IOException {
    services.dies("routine");

    assertThatThrownBy(() -> platform.start(List.of("catalog", "routine", "gateway")))
        .isInstanceOf(LocalPartException.class)
        .hasMessageContaining("routine ended while starting")
        .hasMessageContaining("the database is not to my taste");

    assertThat(platform.running()).isEmpty();
  }

  @Test
  @DisplayName("A taken port is told with its variable before anything is started")
  void takenPort() throws IOException {
    try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, Integer> ports = new HashMap<>(settings.ports());
      ports.put("gateway", holder.getLocalPort());
      var clashing =
          new PlatformSettings(
              settings.home(), settings.applications(), ports, settings.durability());

      assertThatThrownBy(() -> new LocalPlatform(clashing, progress::add).start())
          .isInstanceOf(LocalPartException.class)
          .hasMessageContaining("Port " + holder.getLocalPort() + " of gateway is taken")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("RHOMBOID_GATEWAY_PORT")
          .hasMessageNotContaining("\n");
    }
    assertThat(platform.running()).isEmpty();
    assertThat(progress).isEmpty();
  }

  private ProcessHandle process(String part) {
    return platform.status().stream()
        .filter(status -> status.name().equals(part))
        .findFirst()
        .flatMap(PartStatus::process)
        .orElseThrow();
  }
}
