package org.rhomboid.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class TopicDeclarationsTest {

  private static final String YAML =
      """
      topics:
        - name: session-completed
          consumers: [routine-service]
          partitions: 12
          restricted: false
          config:
            cleanup.policy: delete
            retention.ms: 7776000000
        - name: check-in-recorded
          consumers: [routine-service]
          partitions: 6
          restricted: true
          config: {retention.ms: 604800000}
        - name: unread
          consumers: []
          partitions: 3
          restricted: false
      deadLetters:
        suffix: .dlq
        config: {retention.ms: 2592000000}
        restrictedConfig: {retention.ms: 604800000}
      """;

  @Test
  @DisplayName("Each topic as declared, and a dead-letter topic beside those that somebody reads")
  void declared() {
    var yaml = new ByteArrayInputStream(YAML.getBytes(StandardCharsets.UTF_8));

    assertThat(TopicDeclarations.read(yaml))
        .containsExactly(
            new Topic(
                "session-completed",
                12,
                Map.of("cleanup.policy", "delete", "retention.ms", "7776000000")),
            new Topic("session-completed.dlq", 12, Map.of("retention.ms", "2592000000")),
            new Topic("check-in-recorded", 6, Map.of("retention.ms", "604800000")),
            new Topic("check-in-recorded.dlq", 6, Map.of("retention.ms", "604800000")),
            new Topic("unread", 3, Map.of()));
  }
}
