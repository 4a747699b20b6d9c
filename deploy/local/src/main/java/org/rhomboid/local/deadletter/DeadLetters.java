package org.rhomboid.local.deadletter;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.rhomboid.local.LocalPartException;

/** The dead letters on a broker. */
public final class DeadLetters {

  private static final Duration A_MOMENT = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Clients clients;

  /**
   * @param bootstrapServers of a broker that answers
   */
  public DeadLetters(String bootstrapServers) {
    this.clients = new Clients(bootstrapServers);
  }

  /**
   * How many there are.
   *
   * @param there on the topic
   * @param replayed of those, given back already
   */
  public record Count(long there, long replayed) {}

  /**
   * Counts those of a topic.
   *
   * @throws LocalPartException when the broker has no such topic
   */
  public Count count(DeadLetterTopic topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = clients.reader(topic.name())) {
      var memory = memory(consumer);
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      Map<TopicPartition, Long> firsts = consumer.beginningOffsets(consumer.assignment());
      long there = 0;
      long replayed = 0;
      for (TopicPartition partition : consumer.assignment()) {
        long first = firsts.get(partition);
        long end = ends.get(partition);
        there += end - first;
        replayed += memory.get(partition.partition()).count(first, end);
      }
      return new Count(there, replayed);
    }
  }

  /** Shows every one that is there now, partition by partition in their order. */
  public void read(DeadLetterTopic topic, Consumer<DeadLetter> each) {
    try (KafkaConsumer<byte[], byte[]> consumer = clients.reader(topic.name())) {
      List<TopicPartition> partitions = Clients.partitions(consumer, topic.name());
      for (TopicPartition partition : partitions) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        toTheEnd(consumer, record -> each.accept(new DeadLetter(record)));
      }
    }
  }

  /**
   * Whether that one is there.
   *
   * @throws LocalPartException with the places there are, when it is not
   */
  public void require(DeadLetterTopic topic, Set<Place> places) {
    try (KafkaConsumer<byte[], byte[]> consumer = clients.reader(topic.name())) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      Map<TopicPartition, Long> firsts = consumer.beginningOffsets(consumer.assignment());
      for (Place place : places) {
        var partition = new TopicPartition(topic.name(), place.partition());
        if (!ends.containsKey(partition)) {
          throw new LocalPartException(
              "there is no %s on %s: its partitions are 0 to %d"
                  .formatted(place, topic.name(), ends.size() - 1));
        }
        if (place.offset() < firsts.get(partition) || place.offset() >= ends.get(partition)) {
          throw new LocalPartException(
              "there is no %s on %s: partition %d has the offsets from %d up to, and without, %d"
                  .formatted(
                      place,
                      topic.name(),
                      place.partition(),
                      firsts.get(partition),
                      ends.get(partition)));
        }
      }
    }
  }

  /** What was given back, by partition. */
  Map<Integer, ReplayedOffsets> memory(DeadLetterTopic topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = clients.reader(topic.name())) {
      return memory(consumer);
    }
  }

  /** Whether it was given back already, as remembered now. */
  public Predicate<DeadLetter> replayed(DeadLetterTopic topic) {
    Map<Integer, ReplayedOffsets> memory = memory(topic);
    return letter -> memory.get(letter.place().partition()).contains(letter.place().offset());
  }

  private static Map<Integer, ReplayedOffsets> memory(KafkaConsumer<byte[], byte[]> consumer) {
    Set<TopicPartition> partitions = consumer.assignment();
    Map<TopicPartition, Long> firsts = consumer.beginningOffsets(partitions);
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(partitions);
    Map<Integer, ReplayedOffsets> memory = new HashMap<>();
    for (TopicPartition it : partitions) {
      memory.put(it.partition(), ReplayedOffsets.of(firsts.get(it), committed.get(it)));
    }
    return memory;
  }

  /** Everything from where the consumer stands to what is the end now. */
  static void toTheEnd(
      KafkaConsumer<byte[], byte[]> consumer, Consumer<ConsumerRecord<byte[], byte[]>> each) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    long given = System.nanoTime() + PATIENCE.toNanos();
    while (ends.entrySet().stream()
        .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
      var records = consumer.poll(A_MOMENT);
      records.forEach(each);
      if (!records.isEmpty()) {
        given = System.nanoTime() + PATIENCE.toNanos();
      } else if (System.nanoTime() > given) {
        throw new LocalPartException("Kafka does not give its records: see ./rhomboid logs kafka");
      }
    }
  }
}
