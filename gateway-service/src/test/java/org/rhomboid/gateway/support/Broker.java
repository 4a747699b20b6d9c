package org.rhomboid.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.rhomboid.local.LocalKafka;
import org.rhomboid.local.LocalTopics;
import org.rhomboid.local.Ports;

/** A Kafka with every topic, in a folder that goes away. */
public final class Broker implements QuarkusTestResourceLifecycleManager {

  private Path folder;
  private LocalKafka kafka;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("gateway-kafka-");
      kafka = LocalKafka.start(folder, Ports.free());
      LocalTopics.create(kafka.bootstrapServers());
      return Map.of(
          "kafka.bootstrap.servers", kafka.bootstrapServers(),
          "rhomboid.live.heartbeat", "300ms",
          "rhomboid.live.streams-per-member", "3",
          "rhomboid.live.queued-bytes", "32768");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void stop() {
    if (kafka != null) {
      kafka.close();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
