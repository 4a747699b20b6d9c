package org.rhomboid.local;

import java.nio.file.Path;
import java.util.Properties;

/** The broker's settings: one node that is broker and controller, small, quick to start and to come back. */
final class KafkaSettings {

  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";
  private static final String CLIENTS = "CLIENTS";

  private KafkaSettings() {}

  static Properties of(Path folder, int port, int controllerPort) {
    var settings = new Properties();
    addRoles(settings, port, controllerPort);
    addReplication(settings);
    addSize(settings);
    settings.put("log.dirs", folder.toString());
    // topics are contracts: a misspelt name fails instead of making one
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", "12");
    // a group without members is remembered for longer than dead letters and inboxes are kept: 100
    // days
    settings.put("offsets.retention.minutes", "144000");
    // what the producer chose (none or gzip) is what every consumer can read
    settings.put("compression.type", "producer");
    return settings;
  }

  private static void addRoles(Properties settings, int port, int controllerPort) {
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE));
    settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("inter.broker.listener.name", CLIENTS);
    settings.put(
        "listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    settings.put(
        "listeners",
        "%s://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(CLIENTS, port, CONTROLLER, controllerPort));
    settings.put("advertised.listeners", CLIENTS + "://127.0.0.1:" + port);
    // the defaults let a broker that was killed wait 13 s for its own dead session
    settings.put("broker.session.timeout.ms", "2000");
    settings.put("broker.heartbeat.interval.ms", "500");
    settings.put("group.initial.rebalance.delay.ms", "0");
  }

  private static void addReplication(Properties settings) {
    settings.put("default.replication.factor", "1");
    settings.put("min.insync.replicas", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "6");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "3");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "3");
  }

  private static void addSize(Properties settings) {
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("background.threads", "2");
    settings.put("num.recovery.threads.per.data.dir", "2");
    settings.put("log.cleaner.dedupe.buffer.size", "4194304");
    // two index files per partition are mapped at full size
    settings.put("log.index.size.max.bytes", "1048576");
  }
}
