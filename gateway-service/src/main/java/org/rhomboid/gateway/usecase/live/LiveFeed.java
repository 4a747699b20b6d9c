package org.rhomboid.gateway.usecase.live;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this instance has read of the live topics. One thread writes: the one that reads them. */
@Singleton
public final class LiveFeed {

  private final long mostBytes;
  private final MinuteCounts counts;
  private final Clock clock;
  private volatile List<PartitionLog> logs = List.of();
  private volatile boolean ready;

  /** @param mostBytes of the heap that the latest events may take together */
  LiveFeed(
      @ConfigProperty(name = "rhomboid.live.held-bytes") long mostBytes,
      MinuteCounts counts,
      Clock clock) {
    this.mostBytes = mostBytes;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * Begins to be read, or begins anew because the topics are others than before.
   *
   * @param starts of each partition, in their order
   * @param since the time that they stand for, in milliseconds since 1970
   */
  public void begin(List<Position> starts, long since) {
    counts.begin(since);
    if (logs.size() == starts.size()) {
      starts.forEach(start -> logs.get(start.partition()).startAnew(start));
    } else {
      long share = mostBytes / starts.size();
      logs = starts.stream().map(start -> new PartitionLog(start, share)).toList();
    }
  }

  /** How many partitions each topic has; 0 until Kafka was reached for the first time. */
  public int partitions() {
    return logs.size();
  }

  /** Up to where a partition has been read. */
  public Position next(int partition) {
    return logs.get(partition).next();
  }

  public void accept(LiveEvent event) {
    boolean isNew = logs.get(event.partition()).accept(event);
    if (isNew && event.topic() == LiveTopic.SESSION_COMPLETED) {
      counts.session(event.member(), event.recordedAt(), clock.millis());
    }
  }

  /** There is no event of a member between the last one and this offset. */
  public void reached(int partition, LiveTopic topic, long offset) {
    logs.get(partition).reached(topic, offset);
  }

  /** @param at all that was on the topics then has been read, in milliseconds since 1970 */
  public void caughtUp(long at) {
    counts.closeBefore(at);
    ready = true;
  }

  PartitionLog log(int partition) {
    return logs.get(partition);
  }

  /** Whether all that was there at the start has been read. */
  boolean isReady() {
    return ready;
  }
}
