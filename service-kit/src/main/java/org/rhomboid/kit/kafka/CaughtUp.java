package org.rhomboid.kit.kafka;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Knows whether a channel has once read all that was on its topic. Before that, what a view built from it has not heard of may well exist, and nobody may be
 * refused for it.
 */
@ApplicationScoped
public class CaughtUp {

  private static final long LOOK_EVERY_MILLIS = 250;
  private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(1);

  /** Time enough for what a killed predecessor held to be given to this instance. */
  private static final Duration SOON = Duration.ofSeconds(20);

  /** What its consumer had begun with when the first look found the end is handled by the last one. */
  private static final int LOOKS_AT_THE_END = 3;

  private static final String POLLED = "records-consumed-total";

  private final KafkaClientService clients;
  private final HeardRecords heard;
  private final Vertx vertx;
  private final Map<String, Progress> channels = new ConcurrentHashMap<>();
  private final long started = System.nanoTime();

  CaughtUp(KafkaClientService clients, HeardRecords heard, Vertx vertx) {
    this.clients = clients;
    this.heard = heard;
    this.vertx = vertx;
  }

  /** @param looks at the end in a row */
  private record Progress(int looks, boolean reachable) {

    static final Progress NONE = new Progress(0, true);
    static final Progress UNREACHABLE = new Progress(0, false);

    Progress atTheEnd() {
      return new Progress(looks + 1, true);
    }

    boolean isComplete() {
      return looks >= LOOKS_AT_THE_END;
    }
  }

  /** Once true it stays true. The first question of a channel makes it look: that one is answered with no. */
  public boolean on(String channel) {
    return progress(channel).isComplete();
  }

  /**
   * Whether there is more to come soon. Not while Kafka cannot be reached, and not for long: an instance that is given no partition, because others have
   * them all, never gets to an end, and what its service stores is all that can be had.
   */
  public boolean isBehind(String channel) {
    Progress progress = progress(channel);
    return !progress.isComplete() && progress.reachable() && isSoon();
  }

  private boolean isSoon() {
    return System.nanoTime() - started < SOON.toNanos();
  }

  private Progress progress(String channel) {
    Progress known = channels.putIfAbsent(channel, Progress.NONE);
    if (known == null) {
      look(channel);
      return Progress.NONE;
    }
    return known;
  }

  private void look(String channel) {
    Function<Consumer<String, byte[]>, Boolean> atTheEnd =
        consumer -> isAtTheEnd(consumer) && isHeard(channel, consumer);
    clients
        .<String, byte[]>getConsumer(channel)
        .runOnPollingThread(atTheEnd)
        // nobody waits for it: what it finds answers the next question
        .subscribe()
        .with(
            found -> note(channel, found ? channels.get(channel).atTheEnd() : Progress.NONE),
            failed -> note(channel, Progress.UNREACHABLE));
  }

  private void note(String channel, Progress progress) {
    channels.put(channel, progress);
    if (!progress.isComplete()) {
      vertx.setTimer(LOOK_EVERY_MILLIS, elapsed -> look(channel));
    }
  }

  /** Not waited for any longer than for the end: what a rebalance takes out of the line is never heard here. */
  private boolean isHeard(String channel, Consumer<String, byte[]> consumer) {
    return heard.of(channel) >= polled(consumer) || !isSoon();
  }

  /** Of all topics: a channel has one. */
  private static double polled(Consumer<String, byte[]> consumer) {
    return consumer.metrics().entrySet().stream()
        .filter(metric -> metric.getKey().name().equals(POLLED))
        .filter(metric -> !metric.getKey().tags().containsKey("topic"))
        .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
        .max()
        .orElse(0);
  }

  private static boolean isAtTheEnd(Consumer<String, byte[]> consumer) {
    Set<TopicPartition> assigned = consumer.assignment();
    if (assigned.isEmpty()) {
      consumer.listTopics(BROKER_ANSWERS_WITHIN);
      return false;
    }
    return consumer.endOffsets(assigned, BROKER_ANSWERS_WITHIN).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }
}
