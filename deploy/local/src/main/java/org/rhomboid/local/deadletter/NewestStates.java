package org.rhomboid.local.deadletter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * The last records of some keys on a compacted topic. The last record of a key is its state: whoever reads the topic anew sees only that. So nothing may come
 * after a newer one.
 */
final class NewestStates {

  private final Map<String, ConsumerRecord<byte[], byte[]>> newest;

  private NewestStates(Map<String, ConsumerRecord<byte[], byte[]>> newest) {
    this.newest = newest;
  }

  static NewestStates of(Clients clients, String topic, Set<String> keys) {
    Map<String, ConsumerRecord<byte[], byte[]>> newest = new HashMap<>();
    try (KafkaConsumer<byte[], byte[]> consumer = clients.reader(topic)) {
      DeadLetters.toTheEnd(
          consumer,
          record -> {
            String key = record.key() == null ? "" : DeadLetter.text(record.key());
            if (keys.contains(key)) {
              newest.put(key, record);
            }
          });
    }
    return new NewestStates(newest);
  }

  static Set<String> keys(List<DeadLetter> letters) {
    return letters.stream().flatMap(letter -> letter.key().stream()).collect(Collectors.toSet());
  }

  /** Why it must not go back; empty when it may. */
  Optional<String> against(DeadLetter letter) {
    if (letter.key().isEmpty() || letter.sequence().isEmpty()) {
      return Optional.of(
          "it has no %s, so that nobody can tell whether it is the newest state"
              .formatted(letter.key().isEmpty() ? "key" : "ce_sequence"));
    }
    ConsumerRecord<byte[], byte[]> last = newest.get(letter.key().get());
    if (last == null) {
      return Optional.of("the topic has forgotten its key: what it is about was erased");
    }
    return sameEvent(letter, last) ? Optional.empty() : overtaken(letter, last);
  }

  private static boolean sameEvent(DeadLetter letter, ConsumerRecord<byte[], byte[]> last) {
    Optional<String> id = letter.header("ce_id");
    return id.isPresent() && id.equals(DeadLetter.header(last.headers(), "ce_id"));
  }

  private static Optional<String> overtaken(
      DeadLetter letter, ConsumerRecord<byte[], byte[]> last) {
    Place place = new Place(last.partition(), last.offset());
    if (last.value() == null && letter.record().value() != null) {
      return Optional.of("what it is about was erased, by the record at " + place);
    }
    long sequence = letter.sequence().orElseThrow();
    Optional<Long> newer = DeadLetter.sequence(last.headers());
    if (newer.isEmpty()) {
      return Optional.of("the last record of its key, at " + place + ", has no ce_sequence");
    }
    return newer.get() < sequence
        ? Optional.empty()
        : Optional.of(
            "it is overtaken: it has sequence %d, and the record at %s has %d"
                .formatted(sequence, place, newer.get()));
  }
}
