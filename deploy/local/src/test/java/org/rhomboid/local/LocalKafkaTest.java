package org.rhomboid.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rhomboid.events.EventType;
import org.rhomboid.events.Topics;

final class LocalKafkaTest {

  @TempDir Path folder;

  @Test
  @DisplayName(
      "In this JVM: topics are made once, changed when declared otherwise, and keep their records")
  void topics() throws Exception {
    try (LocalKafka kafka = LocalKafka.start(folder, Ports.free())) {
      String bootstrap = kafka.bootstrapServers();
      LocalTopics.create(bootstrap, List.of(topic("1000")));
      Records.send(bootstrap, "session-completed", "first");

      LocalTopics.create(bootstrap, List.of(topic("2000")));

      assertThat(Records.read(bootstrap, "session-completed", 1)).containsExactly("first");
      assertThat(retention(bootstrap)).isEqualTo("2000");
    }
  }

  @Test
  @DisplayName(
      "Beside every topic that a service reads stands one for its dead letters, kept for 30 days, of health data for 7")
  void deadLetterTopics() throws Exception {
    try (LocalKafka kafka = LocalKafka.start(folder, Ports.free())) {
      LocalTopics.create(kafka.bootstrapServers());

      try (Admin admin = KafkaAdmin.connect(kafka.bootstrapServers())) {
        for (EventType event : EventType.values()) {
          String dlq = Topics.deadLetterOf(event.topic());
          assertThat(retention(admin, dlq))
              .as(dlq)
              .isEqualTo(Duration.ofDays(event.restricted() ? 7 : 30));
        }
      }
    }
  }

  @Test
  @DisplayName("A topic that nobody declared is not made by using it")
  void noTopicByAccident() {
    try (LocalKafka kafka = LocalKafka.start(folder, Ports.free())) {
      assertThatThrownBy(() -> Records.send(kafka.bootstrapServers(), "sesion-completed", "lost"))
          .hasMessageContaining("not present in metadata");
    }
  }

  @Test
  @DisplayName("A taken port is an error that names it")
  void takenPort() throws Exception {
    try (var holder = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> LocalKafka.start(folder, holder.getLocalPort()))
          .isInstanceOf(LocalPartException.class)
          .hasMessageContaining(Integer.toString(holder.getLocalPort()));
    }
  }

  @Test
  @DisplayName("Nobody answers where no broker is")
  void nobody() {
    assertThat(KafkaAdmin.answers("127.0.0.1:" + Ports.free(), Duration.ofMillis(300))).isFalse();
  }

  private static Topic topic(String retention) {
    return new Topic("session-completed", 12, Map.of("retention.ms", retention));
  }

  private static String retention(String bootstrap) throws Exception {
    try (Admin admin = KafkaAdmin.connect(bootstrap)) {
      return Long.toString(retention(admin, "session-completed").toMillis());
    }
  }

  private static Duration retention(Admin admin, String topic) throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    var configs = admin.describeConfigs(List.of(resource)).all().get();
    return Duration.ofMillis(Long.parseLong(configs.get(resource).get("retention.ms").value()));
  }
}
