package org.rhomboid.local.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** A record on a dead-letter topic: the event as it was, and headers that say what became of it. */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

  /** What the consumer's headers begin with; every other header is the event's own. */
  static final String PREFIX = "dead-letter-";

  static final String REPLAYED = "replayed-";

  /** Where it stands: unique within the topic. */
  public Place place() {
    return new Place(record.partition(), record.offset());
  }

  /** When it was put here. */
  public Instant at() {
    return Instant.ofEpochMilli(record.timestamp());
  }

  /** The record's key as text. */
  public Optional<String> key() {
    return Optional.ofNullable(record.key()).map(DeadLetter::text);
  }

  /** The data as text; empty for a tombstone. */
  public Optional<String> data() {
    return Optional.ofNullable(record.value()).map(DeadLetter::text);
  }

  /** How long the data is, in bytes. */
  public int size() {
    return record.value() == null ? 0 : record.value().length;
  }

  /** A header of the event, such as {@code ce_id}, or of the consumer, such as {@code dead-letter-reason}. */
  public Optional<String> header(String name) {
    return header(record.headers(), name);
  }

  /** {@code ce_sequence}; empty also where it is no number. */
  public Optional<Long> sequence() {
    return sequence(record.headers());
  }

  /** The partition that the event stood on, where the consumer told. */
  Optional<Integer> origin() {
    return header(PREFIX + "partition").filter(it -> it.matches("\\d{1,6}")).map(Integer::valueOf);
  }

  /** The headers that are the event's own, in their order. */
  List<Header> ownHeaders() {
    List<Header> own = new ArrayList<>();
    for (Header header : record.headers()) {
      if (!header.key().startsWith(PREFIX) && !header.key().startsWith(REPLAYED)) {
        own.add(header);
      }
    }
    return own;
  }

  static Optional<Long> sequence(Headers headers) {
    return header(headers, "ce_sequence").filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf);
  }

  static Optional<String> header(Headers headers, String name) {
    return Optional.ofNullable(headers.lastHeader(name)).map(Header::value).map(DeadLetter::text);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
