package org.rhomboid.events;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The content of {@code topics.yaml}, to be bound by any YAML reader that knows records.
 *
 * @param topics the topics of the events
 * @param deadLetters the rule that gives each topic with consumers its dead-letter topic
 */
public record DeclaredTopics(List<TopicDefinition> topics, DeadLetters deadLetters) {

  /** Where the file stands on the class path. */
  public static final String RESOURCE = "/topics.yaml";

  /**
   * The rule of the dead-letter topics.
   *
   * @param suffix what they add to the topic's name
   * @param config Kafka's configuration of those of open topics
   * @param restrictedConfig Kafka's configuration of those of restricted topics
   */
  public record DeadLetters(
      String suffix, Map<String, String> config, Map<String, String> restrictedConfig) {}

  /** Returns every topic to create: those of the events, then the dead-letter topics of those that have consumers. */
  public List<TopicDefinition> all() {
    return Stream.concat(topics.stream(), deadLetterTopics().stream()).toList();
  }

  /** Returns the dead-letter topics: written by the consumers of their topic, read by an operator alone. */
  public List<TopicDefinition> deadLetterTopics() {
    return topics.stream()
        .filter(topic -> !topic.consumers().isEmpty())
        .map(this::deadLetterTopicOf)
        .toList();
  }

  private TopicDefinition deadLetterTopicOf(TopicDefinition topic) {
    return new TopicDefinition(
        topic.name() + deadLetters.suffix(),
        topic.consumers(),
        List.of(),
        topic.key(),
        topic.partitions(),
        topic.restricted(),
        topic.version(),
        topic.restricted() ? deadLetters.restrictedConfig() : deadLetters.config());
  }
}
