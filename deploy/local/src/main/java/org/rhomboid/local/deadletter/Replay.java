package org.rhomboid.local.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.rhomboid.local.LocalPartException;

/**
 * Gives dead letters of one topic back to it: in their order, each with the event's own key, data and headers. A batch and the memory of it are one
 * transaction, so that nothing goes out twice by accident, not even when this program is killed. Every consumer of the topic gets them: those that had
 * handled the event skip it by its {@code ce_id}.
 */
public final class Replay {

  /** So many at a time, that a small heap holds them. */
  private static final int BATCH = 200;

  private final DeadLetterTopic topic;
  private final boolean again;
  private final Clients clients;
  private final DeadLetters letters;
  private final Map<Integer, ReplayedOffsets> memory;
  private final Set<String> events = new HashSet<>();

  /**
   * @param again also what was given back before
   */
  public Replay(String bootstrapServers, DeadLetterTopic topic, boolean again) {
    this.topic = topic;
    this.again = again;
    this.clients = new Clients(bootstrapServers);
    this.letters = new DeadLetters(bootstrapServers);
    this.memory = new HashMap<>(letters.memory(topic));
  }

  /** Says what would become of those wanted, and sends nothing. */
  public void rehearse(Predicate<DeadLetter> wanted, BiConsumer<DeadLetter, Verdict> told) {
    inBatches(wanted, batch -> judged(batch).forEach(told));
  }

  /**
   * Gives back those wanted that may go, and tells of each what became of it once that is so.
   *
   * @throws LocalPartException when Kafka refuses; what was told of before is done
   */
  public void send(Predicate<DeadLetter> wanted, BiConsumer<DeadLetter, Verdict> told) {
    try (KafkaProducer<byte[], byte[]> producer = clients.producer()) {
      producer.initTransactions();
      int partitions = producer.partitionsFor(topic.topic()).size();
      inBatches(
          wanted,
          batch -> {
            Map<DeadLetter, Verdict> verdicts = judged(batch);
            send(producer, verdicts, partitions);
            verdicts.forEach(told);
          });
    } catch (KafkaException refused) {
      throw new LocalPartException("Kafka took nothing more: " + refused.getMessage(), refused);
    }
  }

  private interface Batch {
    void take(List<DeadLetter> batch);
  }

  private void inBatches(Predicate<DeadLetter> wanted, Batch each) {
    List<DeadLetter> batch = new ArrayList<>();
    letters.read(
        topic,
        letter -> {
          if (wanted.test(letter) && batch.add(letter) && batch.size() == BATCH) {
            each.take(List.copyOf(batch));
            batch.clear();
          }
        });
    if (!batch.isEmpty()) {
      each.take(batch);
    }
  }

  private Map<DeadLetter, Verdict> judged(List<DeadLetter> batch) {
    Optional<NewestStates> newest =
        topic.compacted()
            ? Optional.of(NewestStates.of(clients, topic.topic(), NewestStates.keys(batch)))
            : Optional.empty();
    Map<DeadLetter, Verdict> verdicts = new LinkedHashMap<>();
    batch.forEach(letter -> verdicts.put(letter, verdict(letter, newest)));
    return verdicts;
  }

  private Verdict verdict(DeadLetter letter, Optional<NewestStates> newest) {
    Place place = letter.place();
    if (!again && memory.get(place.partition()).contains(place.offset())) {
      return new Verdict.Before();
    }
    Optional<String> reason = newest.flatMap(states -> states.against(letter));
    if (reason.isPresent()) {
      return new Verdict.Refused(reason.get());
    }
    boolean first = letter.header("ce_id").map(events::add).orElse(true);
    return first ? new Verdict.Back() : new Verdict.Twin();
  }

  private void send(
      KafkaProducer<byte[], byte[]> producer, Map<DeadLetter, Verdict> verdicts, int partitions) {
    List<DeadLetter> back = those(verdicts, Verdict.Back.class);
    List<DeadLetter> done = new ArrayList<>(back);
    done.addAll(those(verdicts, Verdict.Twin.class));
    if (done.isEmpty()) {
      return;
    }
    Map<TopicPartition, OffsetAndMetadata> remembered = remember(done);
    producer.beginTransaction();
    try {
      back.forEach(letter -> producer.send(record(letter, partitions)));
      producer.sendOffsetsToTransaction(remembered, new ConsumerGroupMetadata(Clients.GROUP));
      producer.commitTransaction();
    } catch (KafkaException refused) {
      abort(producer, refused);
      throw refused;
    }
  }

  /** What is left open holds up the readers of the topic until it times out. */
  private static void abort(KafkaProducer<byte[], byte[]> producer, KafkaException refused) {
    try {
      producer.abortTransaction();
    } catch (KafkaException fenced) {
      refused.addSuppressed(fenced);
    }
  }

  private static List<DeadLetter> those(
      Map<DeadLetter, Verdict> verdicts, Class<? extends Verdict> kind) {
    return verdicts.entrySet().stream()
        .filter(it -> kind.isInstance(it.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<TopicPartition, OffsetAndMetadata> remember(List<DeadLetter> back) {
    Map<TopicPartition, OffsetAndMetadata> remembered = new HashMap<>();
    for (DeadLetter letter : back) {
      int partition = letter.place().partition();
      memory.computeIfPresent(partition, (it, known) -> known.with(letter.place().offset()));
      remembered.put(
          new TopicPartition(topic.name(), partition), memory.get(partition).committed());
    }
    return remembered;
  }

  /** To the partition where it stood: where the other events of its key are. */
  private ProducerRecord<byte[], byte[]> record(DeadLetter letter, int partitions) {
    Integer partition = letter.origin().filter(it -> it < partitions).orElse(null);
    var record =
        new ProducerRecord<>(
            topic.topic(), partition, letter.record().key(), letter.record().value());
    letter.ownHeaders().forEach(record.headers()::add);
    record.headers().add(DeadLetter.REPLAYED + "from", bytes(topic.name() + "/" + letter.place()));
    record.headers().add(DeadLetter.REPLAYED + "at", bytes(Instant.now().toString()));
    return record;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
