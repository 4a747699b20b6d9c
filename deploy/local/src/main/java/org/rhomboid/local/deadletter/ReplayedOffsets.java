package org.rhomboid.local.deadletter;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.rhomboid.local.LocalPartException;

/**
 * Which dead letters of a partition were given back: all below an offset, and ranges above it. As a consumer group's committed offset it is the offset that
 * tools show, and the ranges as its metadata: {@code 7,9-12}.
 */
final class ReplayedOffsets {

  /** Of the 4,096 bytes that a broker takes unless told otherwise. */
  private static final int LONGEST_METADATA = 4_000;

  private final long below;
  private final NavigableMap<Long, Long> ranges;

  private ReplayedOffsets(long below, NavigableMap<Long, Long> ranges) {
    this.below = below;
    this.ranges = ranges;
  }

  /**
   * @param first the first offset that is still there
   * @param committed what was committed; null: nothing yet
   */
  static ReplayedOffsets of(long first, OffsetAndMetadata committed) {
    NavigableMap<Long, Long> ranges = new TreeMap<>();
    if (committed == null) {
      return new ReplayedOffsets(first, ranges);
    }
    for (String range : committed.metadata().split(",")) {
      String[] ends = range.split("-");
      if (ends[0].matches("\\d{1,18}")) {
        ranges.put(Long.valueOf(ends[0]), Long.valueOf(ends[ends.length - 1]));
      }
    }
    return new ReplayedOffsets(Math.max(first, committed.offset()), ranges).absorbed();
  }

  boolean contains(long offset) {
    Map.Entry<Long, Long> range = ranges.floorEntry(offset);
    return offset < below || (range != null && offset <= range.getValue());
  }

  ReplayedOffsets with(long offset) {
    if (contains(offset)) {
      return this;
    }
    NavigableMap<Long, Long> joined = new TreeMap<>(ranges);
    Map.Entry<Long, Long> before = joined.lowerEntry(offset);
    long from = before != null && before.getValue() == offset - 1 ? before.getKey() : offset;
    Long after = joined.remove(offset + 1);
    joined.put(from, after == null ? offset : after);
    return new ReplayedOffsets(below, joined).absorbed();
  }

  /** How many from the first one there is up to the end, which is not counted. */
  long count(long first, long end) {
    long count = Math.max(0, Math.min(below, end) - first);
    for (Map.Entry<Long, Long> range : ranges.entrySet()) {
      count += Math.max(0, Math.min(range.getValue() + 1, end) - Math.max(range.getKey(), first));
    }
    return count;
  }

  /**
   * @throws LocalPartException when there are more gaps than a broker remembers
   */
  OffsetAndMetadata committed() {
    String metadata =
        ranges.entrySet().stream().map(ReplayedOffsets::written).collect(Collectors.joining(","));
    if (metadata.length() > LONGEST_METADATA) {
      throw new LocalPartException(
          "too many gaps between the dead letters given back so far to remember: give back the oldest ones, or --all, first");
    }
    return new OffsetAndMetadata(below, metadata);
  }

  private static String written(Map.Entry<Long, Long> range) {
    return range.getKey().equals(range.getValue())
        ? range.getKey().toString()
        : range.getKey() + "-" + range.getValue();
  }

  private ReplayedOffsets absorbed() {
    long next = below;
    NavigableMap<Long, Long> rest = new TreeMap<>(ranges);
    while (!rest.isEmpty() && rest.firstKey() <= next) {
      next = Math.max(next, rest.pollFirstEntry().getValue() + 1);
    }
    return new ReplayedOffsets(next, rest);
  }
}
