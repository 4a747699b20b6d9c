package org.rhomboid.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker (KRaft, its own controller) in this JVM, on 127.0.0.1 only. What was acknowledged survives the
 * death of the process. Give it about 150 MB of heap.
 */
public final class LocalKafka implements AutoCloseable {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

  private final KafkaRaftServer server;
  private final int port;

  private LocalKafka(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts it and returns when it serves clients, after 2 to 3 s.
   *
   * @param dataFolder made and formatted at the first start
   * @param port 1 to 65535
   * @throws LocalPartException when it does not start: a taken port, a folder in use or of another version
   */
  public static LocalKafka start(Path dataFolder, int port) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    try {
      return OwnClassLoader.call(() -> startBroker(folder, port));
    } catch (Exception e) {
      throw new LocalPartException(
          "Kafka did not start on port " + port + ": " + e.getMessage(), e);
    }
  }

  private static LocalKafka startBroker(Path folder, int port) throws Exception {
    format(folder);
    var config = new KafkaConfig(KafkaSettings.of(folder, port, Ports.free()), false);
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
    } catch (Exception e) {
      server.shutdown();
      throw e;
    }
    return new LocalKafka(server, port);
  }

  private static void format(Path folder) throws Exception {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(folder);
    var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    new Formatter()
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(KafkaSettings.NODE)
        .setDirectories(List.of(folder.toString()))
        .setMetadataLogDirectory(folder.toString())
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setControllerListenerName(KafkaSettings.CONTROLLER)
        .setIgnoreFormatted(true)
        .setPrintStream(said)
        .run();
  }

  /** What a client needs to find it: host and port. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** The port of 127.0.0.1 that clients use. */
  public int port() {
    return port;
  }

  /** Whether a broker serves clients at the address, asked within two seconds. */
  public static boolean answers(String bootstrapServers) {
    return KafkaAdmin.answers(bootstrapServers, ANSWER_WITHIN);
  }

  /** Returns when the broker has ended. */
  public void awaitEnd() {
    server.awaitShutdown();
  }

  /** Stops it; what was written is kept. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
