package org.rhomboid.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("topics.yaml")
class TopicsContractTest {

  private static final String DAY = "86400000";

  private final DeclaredTopics declared = ContractFiles.topics();

  @Test
  @DisplayName("and EventType say the same of every event: topic, version, restriction")
  void equalsEventType() {
    assertThat(declared.topics())
        .extracting(TopicDefinition::name, TopicDefinition::version, TopicDefinition::restricted)
        .containsExactlyElementsOf(
            Arrays.stream(EventType.values())
                .map(type -> tuple(type.topic(), type.version(), type.restricted()))
                .toList());
  }

  @Test
  @DisplayName("and Topics have the same names")
  void equalsTopics() {
    List<String> constants =
        Arrays.stream(Topics.class.getFields())
            .filter(
                field -> !List.of("DEAD_LETTER_SUFFIX", "LIBRARY_TENANT").contains(field.getName()))
            .map(TopicsContractTest::valueOf)
            .toList();

    assertThat(declared.topics())
        .extracting(TopicDefinition::name)
        .containsExactlyElementsOf(constants);
    assertThat(declared.deadLetters().suffix()).isEqualTo(Topics.DEAD_LETTER_SUFFIX);
  }

  @Test
  @DisplayName("gives every topic 12 partitions and a key with the tenant first")
  void partitionsAndKeys() {
    assertThat(declared.all()).allMatch(topic -> topic.partitions() == 12);
    assertThat(declared.all())
        .extracting(TopicDefinition::key)
        .containsOnly("tenant/member", "tenant/slug");
  }

  @Test
  @DisplayName("compacts within a day, so that an erasure reaches the log")
  void compactsWithinADay() {
    assertThat(declared.topics())
        .filteredOn(topic -> topic.config().get("cleanup.policy").contains("compact"))
        .extracting(TopicDefinition::name, topic -> topic.config().get("max.compaction.lag.ms"))
        .containsExactly(
            tuple("exercise-published", DAY),
            tuple("profile-updated", DAY),
            tuple("streak-updated", DAY),
            tuple("safety-hold-updated", DAY));
  }

  @Test
  @DisplayName("bounds how long every topic that deletes keeps a record")
  void deletesAfterAWhile() {
    assertThat(declared.all())
        .filteredOn(topic -> topic.config().get("cleanup.policy").contains("delete"))
        .allMatch(topic -> Long.parseLong(topic.config().get("retention.ms")) > 0);
  }

  @Test
  @DisplayName(
      "gives each topic with consumers a dead-letter topic, of a restricted one kept for a week at most")
  void deadLetters() {
    assertThat(declared.deadLetterTopics()).hasSize(12);
    assertThat(declared.deadLetterTopics())
        .filteredOn(TopicDefinition::restricted)
        .extracting(TopicDefinition::name, topic -> topic.config().get("retention.ms"))
        .containsExactly(
            tuple("check-in-recorded.dlq", "604800000"),
            tuple("safety-hold-updated.dlq", "604800000"));
  }

  @Test
  @DisplayName("has types that are found again by their ce_type, and by no other")
  void ceTypes() {
    assertThat(EventType.ofCeType("org.rhomboid.session-completed.v1"))
        .contains(EventType.SESSION_COMPLETED);
    assertThat(EventType.ofCeType("org.rhomboid.session-completed.v2")).isEmpty();
    assertThat(EventType.SESSION_COMPLETED.schemaId())
        .isEqualTo("urn:rhomboid:schema:session-completed:v1");
  }

  private static String valueOf(Field field) {
    try {
      return Objects.toString(field.get(null));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
