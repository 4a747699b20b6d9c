package org.rhomboid.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.rhomboid.local.Durability;
import org.rhomboid.local.LocalDatabases;
import org.rhomboid.local.LocalKafka;
import org.rhomboid.local.LocalPostgres;
import org.rhomboid.local.LocalTopics;
import org.rhomboid.local.Ports;

/** The same PostgreSQL and Kafka as {@code ./rhomboid up}, on free ports and in a folder that goes away, with every database, role and topic. */
public final class LocalParts implements QuarkusTestResourceLifecycleManager {

  private Path folder;
  private LocalPostgres postgres;
  private LocalKafka kafka;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("rhomboid-test-");
      Path publicKey = TestTokens.writeKeys(folder);
      postgres = LocalPostgres.start(folder.resolve("postgres"), Ports.free(), Durability.FAST);
      LocalDatabases.create(postgres, LocalDatabases.ALL);
      kafka = LocalKafka.start(folder.resolve("kafka"), Ports.free());
      LocalTopics.create(kafka.bootstrapServers());
      return Map.of(
          "RHOMBOID_POSTGRES_PORT", Integer.toString(postgres.port()),
          "RHOMBOID_KAFKA_PORT", Integer.toString(kafka.port()),
          "RHOMBOID_JWT_PUBLIC_KEY", publicKey.toUri().toString(),
          "quarkus.http.test-port", "0");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void stop() {
    try {
      if (kafka != null) {
        kafka.close();
      }
    } finally {
      if (postgres != null) {
        postgres.close();
      }
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
