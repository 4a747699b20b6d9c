package org.rhomboid.gateway.in.kafka.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.rhomboid.gateway.usecase.live.LiveFeed;
import org.rhomboid.gateway.usecase.live.LiveTopic;
import org.rhomboid.gateway.usecase.live.Position;

/** One consumer over all live partitions, from where the feed is or from some minutes ago. Used by one thread. */
final class LiveTail {

  /** So often it is asked how much there is: that is how it is known that all until then was read. */
  private static final long CHECK_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final KafkaConsumer<String, byte[]> consumer;
  private final LiveFeed feed;
  private final Duration back;
  private final Clock clock;

  private List<TopicPartition> all = List.of();
  private Map<TopicPartition, Long> ends = Map.of();
  private long endsAt;
  private long checked;

  LiveTail(KafkaConsumer<String, byte[]> consumer, LiveFeed feed, Duration back, Clock clock) {
    this.consumer = consumer;
    this.feed = feed;
    this.back = back;
    this.clock = clock;
  }

  void begin() {
    int partitions = LiveConsumers.partitions(consumer);
    all =
        IntStream.range(0, partitions)
            .boxed()
            .flatMap(one -> LiveTopic.ALL.stream().map(topic -> LiveConsumers.place(topic, one)))
            .toList();
    consumer.assign(all);
    if (feed.partitions() == partitions) {
      all.forEach(place -> consumer.seek(place, next(place)));
    } else {
      beginAnew();
    }
    check();
  }

  /** From some minutes ago, whatever was read before. */
  void beginAnew() {
    long since = clock.millis() - back.toMillis();
    Map<TopicPartition, Long> starts = offsetsAt(since);
    int partitions = all.size() / LiveTopic.ALL.size();
    feed.begin(
        IntStream.range(0, partitions).mapToObj(one -> position(one, starts)).toList(), since);
    starts.forEach(consumer::seek);
    check();
  }

  /** @param atMost how long it waits for something */
  void read(Duration atMost) {
    ConsumerRecords<String, byte[]> records = consumer.poll(atMost);
    for (ConsumerRecord<String, byte[]> record : records) {
      LiveRecords.read(record).ifPresent(feed::accept);
    }
    reached(records.partitions());
    if (!ends.isEmpty() && isThere()) {
      ends = Map.of();
      reached(all);
      feed.caughtUp(endsAt);
    }
    if (ends.isEmpty() && System.nanoTime() - checked > CHECK_NANOS) {
      check();
    }
  }

  private void check() {
    checked = System.nanoTime();
    endsAt = clock.millis();
    try {
      ends = consumer.endOffsets(all);
    } catch (TimeoutException away) {
      // it is asked again: until it answers nothing is said to be complete
      ends = Map.of();
    }
  }

  private boolean isThere() {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private void reached(Collection<TopicPartition> places) {
    for (TopicPartition place : places) {
      feed.reached(place.partition(), topic(place), consumer.position(place));
    }
  }

  private Map<TopicPartition, Long> offsetsAt(long millis) {
    Map<TopicPartition, Long> last = consumer.endOffsets(all);
    Map<TopicPartition, OffsetAndTimestamp> found =
        consumer.offsetsForTimes(all.stream().collect(Collectors.toMap(it -> it, it -> millis)));
    return all.stream()
        .collect(
            Collectors.toMap(
                place -> place,
                place -> found.get(place) == null ? last.get(place) : found.get(place).offset()));
  }

  private long next(TopicPartition place) {
    return feed.next(place.partition()).next(topic(place));
  }

  private static Position position(int partition, Map<TopicPartition, Long> offsets) {
    return Position.of(
        partition,
        LiveTopic.ALL.stream()
            .mapToLong(topic -> offsets.get(LiveConsumers.place(topic, partition)))
            .toArray());
  }

  private static LiveTopic topic(TopicPartition place) {
    return LiveTopic.of(place.topic()).orElseThrow();
  }
}
