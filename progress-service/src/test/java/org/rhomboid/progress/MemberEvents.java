package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.test.TopicReader;

/** What Kafka was told of a member: each record by its contract, with the member's key. */
record MemberEvents(String bootstrapServers, MemberClient member) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An event.
   *
   * @param sequence the version of the member's aggregate
   */
  record Told(long sequence, JsonNode data) {

    String text(String name) {
      return data.path(name).asText();
    }
  }

  /** The first of a topic, at least so many, in the order of the log. */
  List<Told> of(String topic, int count) {
    List<Told> told =
        TopicReader.read(
                bootstrapServers, topic, count, PATIENCE, it -> it.key().equals(member.key()))
            .stream()
            .map(record -> checked(topic, record))
            .toList();
    assertThat(told).extracting(Told::sequence).isSorted();
    return told;
  }

  private Told checked(String topic, ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = TopicReader.headers(record);
    assertThat(EventSchemas.validateHeaders(headers)).as(topic).isEmpty();
    assertThat(EventSchemas.validate(topic, record.value())).as(topic).isEmpty();
    assertThat(headers)
        .containsEntry("ce_tenant", member.tenant())
        .containsEntry("ce_subject", member.id())
        .containsEntry("ce_partitionkey", member.key());
    try {
      return new Told(Long.parseLong(headers.get("ce_sequence")), JSON.readTree(record.value()));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
