package org.rhomboid.gateway.in.kafka.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.rhomboid.gateway.usecase.live.CatchUp;
import org.rhomboid.gateway.usecase.live.LiveEvent;
import org.rhomboid.gateway.usecase.live.LiveTopic;
import org.rhomboid.gateway.usecase.live.Position;

/** Once over one partition of the live topics, for all that wait for it. */
final class BacklogPass {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

  /** So many records are read for anybody, however old they are: less than a second's work. */
  private static final long FEW = 50_000;

  private static final List<LiveTopic> OF_MEMBERS =
      LiveTopic.ALL.stream().filter(topic -> topic != LiveTopic.MEMBER_ERASED).toList();

  private final KafkaConsumer<String, byte[]> consumer;
  private final int partition;
  private final List<CatchUp> all;
  private final long since;
  private final Map<String, List<CatchUp>> byMember = new HashMap<>();

  /** When the broker was told of the last erasure of each, of those that wait. */
  private final Map<String, Long> erased = new HashMap<>();

  /**
   * @param samePartition at least one
   * @param since whoever was told all until then is read for, however much it is; in milliseconds since 1970
   */
  BacklogPass(
      KafkaConsumer<String, byte[]> consumer, Collection<CatchUp> samePartition, long since) {
    this.consumer = consumer;
    this.all = List.copyOf(samePartition);
    this.partition = all.get(0).partition();
    this.since = since;
  }

  /**
   * @return those that cannot join yet
   * @throws TimeoutException when the broker does not give what it has
   */
  List<CatchUp> read() {
    Position target = all.stream().map(CatchUp::target).reduce(Position::furthest).orElseThrow();
    Position begins = offsets(consumer.beginningOffsets(places(LiveTopic.ALL)));
    Position ends = offsets(consumer.endOffsets(places(LiveTopic.ALL)));
    List<CatchUp> possible = possible(begins, ends);
    possible.forEach(one -> byMember.computeIfAbsent(one.key(), it -> new ArrayList<>()).add(one));
    Position until = least(target, ends);
    try {
      // all erasures that are known, and first: what lies before one is told to nobody, whatever
      // position they send
      scan(List.of(LiveTopic.MEMBER_ERASED), topic -> begins.next(topic), until);
      scan(OF_MEMBERS, this::first, until);
    } catch (InvalidOffsetException gone) {
      possible.forEach(CatchUp::startAnew);
      return List.of();
    }
    return new ArrayList<>(possible.stream().filter(one -> !one.reached(until)).toList());
  }

  /** For the others it is lost. */
  private List<CatchUp> possible(Position begins, Position ends) {
    Position recent = recent(ends);
    Map<Boolean, List<CatchUp>> found =
        all.stream()
            .collect(
                Collectors.partitioningBy(one -> isPossible(one.position(), begins, recent, ends)));
    found.get(false).forEach(CatchUp::startAnew);
    return found.get(true);
  }

  private static boolean isPossible(
      Position told, Position begins, Position recent, Position ends) {
    return isWithin(begins, told)
        && isWithin(told, ends)
        && (told.until(ends) <= FEW || isWithin(recent, told));
  }

  private static boolean isWithin(Position lower, Position upper) {
    return LiveTopic.ALL.stream().allMatch(topic -> lower.next(topic) <= upper.next(topic));
  }

  private void scan(List<LiveTopic> topics, ToLongFunction<LiveTopic> first, Position until) {
    if (byMember.isEmpty()) {
      return;
    }
    Map<LiveTopic, Long> from = new EnumMap<>(LiveTopic.class);
    topics.forEach(topic -> from.put(topic, first.applyAsLong(topic)));
    List<LiveTopic> behind =
        topics.stream().filter(topic -> from.get(topic) < until.next(topic)).toList();
    List<TopicPartition> places = places(behind);
    consumer.assign(places);
    behind.forEach(topic -> consumer.seek(place(topic), from.get(topic)));
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (behind.stream().anyMatch(topic -> consumer.position(place(topic)) < until.next(topic))) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("the broker does not give what it has");
      }
      consumer.poll(POLL).forEach(this::told);
    }
  }

  private void told(ConsumerRecord<String, byte[]> record) {
    List<CatchUp> waiting = byMember.getOrDefault(record.key(), List.of());
    if (!waiting.isEmpty()) {
      LiveRecords.read(record).ifPresent(event -> offer(event, waiting));
    }
  }

  private void offer(LiveEvent event, List<CatchUp> waiting) {
    String key = event.member().key();
    if (event.topic() == LiveTopic.MEMBER_ERASED) {
      erased.merge(key, event.recordedAt(), Math::max);
    } else if (event.recordedAt() <= erased.getOrDefault(key, Long.MIN_VALUE)) {
      return;
    }
    waiting.stream().filter(one -> one.position().isBefore(event)).forEach(one -> one.found(event));
  }

  private long first(LiveTopic topic) {
    return byMember.values().stream()
        .flatMap(List::stream)
        .mapToLong(one -> one.position().next(topic))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private Position recent(Position ends) {
    Map<TopicPartition, OffsetAndTimestamp> found =
        consumer.offsetsForTimes(
            places(LiveTopic.ALL).stream()
                .collect(Collectors.toMap(Function.identity(), place -> since)));
    return Position.of(
        partition,
        LiveTopic.ALL.stream()
            .mapToLong(
                topic ->
                    found.get(place(topic)) == null
                        ? ends.next(topic)
                        : found.get(place(topic)).offset())
            .toArray());
  }

  private Position offsets(Map<TopicPartition, Long> found) {
    return Position.of(
        partition, LiveTopic.ALL.stream().mapToLong(topic -> found.get(place(topic))).toArray());
  }

  private Position least(Position one, Position other) {
    return Position.of(
        partition,
        LiveTopic.ALL.stream()
            .mapToLong(topic -> Math.min(one.next(topic), other.next(topic)))
            .toArray());
  }

  private List<TopicPartition> places(List<LiveTopic> topics) {
    return topics.stream().map(this::place).toList();
  }

  private TopicPartition place(LiveTopic topic) {
    return LiveConsumers.place(topic, partition);
  }
}
