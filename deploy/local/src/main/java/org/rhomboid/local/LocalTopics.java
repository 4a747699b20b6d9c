package org.rhomboid.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;

/** The topics of the platform on a broker. */
public final class LocalTopics {

  private static final int ANSWER_SECONDS = 30;

  private LocalTopics() {}

  /** Every topic that event-contracts declares: see {@link #create(String, List)}. */
  public static void create(String bootstrapServers) {
    create(bootstrapServers, declared());
  }

  /** Every topic that event-contracts declares, dead-letter topics among them. */
  public static List<Topic> declared() {
    return TopicDeclarations.read();
  }

  /**
   * Creates the topics that are missing and gives those that exist the declared configuration; their records and their
   * number of partitions stay.
   *
   * @throws LocalPartException when the broker does not do it within half a minute
   */
  public static void create(String bootstrapServers, List<Topic> topics) {
    try (Admin admin = KafkaAdmin.connect(bootstrapServers)) {
      Set<String> existing = get(admin.listTopics().names());
      List<NewTopic> missing = new ArrayList<>();
      Map<ConfigResource, Collection<AlterConfigOp>> kept = new HashMap<>();
      for (Topic topic : topics) {
        if (existing.contains(topic.name())) {
          kept.put(resource(topic), changes(topic));
        } else {
          missing.add(request(topic));
        }
      }
      get(admin.createTopics(missing).all());
      get(admin.incrementalAlterConfigs(kept).all());
    }
  }

  private static NewTopic request(Topic topic) {
    return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.of((short) 1))
        .configs(topic.config());
  }

  private static ConfigResource resource(Topic topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
  }

  private static Collection<AlterConfigOp> changes(Topic topic) {
    return topic.config().entrySet().stream()
        .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
        .toList();
  }

  private static <T> T get(KafkaFuture<T> answer) {
    return Waiting.uninterrupted(
        () -> {
          try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
          } catch (ExecutionException e) {
            throw new LocalPartException(
                "Kafka did not create the topics: " + e.getCause().getMessage(), e.getCause());
          }
        });
  }
}
