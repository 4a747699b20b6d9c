package org.rhomboid.local.deadletter;

import java.util.Arrays;
import java.util.List;
import org.rhomboid.events.EventType;
import org.rhomboid.events.Topics;
import org.rhomboid.local.LocalTopics;
import org.rhomboid.local.Topic;

/**
 * A topic that has a dead-letter topic beside it.
 *
 * @param topic where its records come from and go back to
 * @param compacted whether the last record of a key is kept as its state
 * @param restricted whether it carries health data
 */
public record DeadLetterTopic(String topic, boolean compacted, boolean restricted) {

  /** All that event-contracts declares, by name. */
  public static List<DeadLetterTopic> declared() {
    List<Topic> all = LocalTopics.declared();
    List<String> names = all.stream().map(Topic::name).toList();
    return all.stream()
        .filter(topic -> names.contains(Topics.deadLetterOf(topic.name())))
        .map(DeadLetterTopic::of)
        .sorted((one, other) -> one.topic.compareTo(other.topic))
        .toList();
  }

  private static DeadLetterTopic of(Topic topic) {
    boolean restricted =
        Arrays.stream(EventType.values())
            .anyMatch(type -> type.topic().equals(topic.name()) && type.restricted());
    String cleanup = topic.config().getOrDefault("cleanup.policy", "");
    return new DeadLetterTopic(topic.name(), cleanup.contains("compact"), restricted);
  }

  /** Where its dead letters stand. */
  public String name() {
    return Topics.deadLetterOf(topic);
  }
}
