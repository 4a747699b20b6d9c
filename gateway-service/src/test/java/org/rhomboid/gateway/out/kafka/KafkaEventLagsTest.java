package org.rhomboid.gateway.out.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far a group is behind")
class KafkaEventLagsTest {

  private static final TopicPartition FIRST = new TopicPartition("session-completed", 0);
  private static final TopicPartition SECOND = new TopicPartition("session-completed", 1);

  @Test
  @DisplayName(
      "is what it has not committed of all partitions, less the mark of a transaction in each")
  void behind() {
    Map<String, Long> behind =
        KafkaEventLags.behind(
            Map.of(
                "routine-service", Map.of(FIRST, at(10), SECOND, at(3)),
                "progress-service", Map.of(FIRST, at(17))),
            Map.of(FIRST, end(18), SECOND, end(9)));

    assertThat(behind).isEqualTo(Map.of("routine-service", 12L, "progress-service", 0L));
  }

  @Test
  @DisplayName("is nothing for a group that has read nothing yet, or whose topic is gone")
  void nothing() {
    Map<String, Long> behind =
        KafkaEventLags.behind(
            Map.of("routine-service", Map.of(), "progress-service", Map.of(FIRST, at(1))),
            Map.of());

    assertThat(behind)
        .containsOnly(Map.entry("routine-service", 0L), Map.entry("progress-service", 0L));
  }

  private static OffsetAndMetadata at(long offset) {
    return new OffsetAndMetadata(offset);
  }

  private static ListOffsetsResultInfo end(long offset) {
    return new ListOffsetsResultInfo(offset, 0, Optional.empty());
  }
}
