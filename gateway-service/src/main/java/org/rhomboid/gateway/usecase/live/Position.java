package org.rhomboid.gateway.usecase.live;

import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Up to where a member has been told: of each topic the offset of the next record, all of one partition. It is what {@code Last-Event-ID} carries: version, then in
 * base 36 the partition and the offsets in the order of {@link LiveTopic}, such as {@code 1.3-0-2k-0-a1-0-0-7}. It is good at any instance, because the offsets are the
 * broker's; it shows nobody anything, because whose events are read says the token alone.
 */
public final class Position {

  /** In characters: a longer text is not looked at. */
  static final int LONGEST = 128;

  private static final String VERSION = "1.";
  private static final String SEPARATOR = "-";
  private static final int RADIX = 36;

  /** At most 11 digits: less than 2^57, and so never too large for a long, nor for a sum of a few. */
  private static final Pattern NUMBER = Pattern.compile("0|[1-9a-z][0-9a-z]{0,10}");

  private static final int MOST_PARTITIONS = 100_000;

  private final int partition;
  private final long[] next;

  private Position(int partition, long[] next) {
    this.partition = partition;
    this.next = next;
  }

  /** @param next one offset for each topic, 0 or more */
  public static Position of(int partition, long... next) {
    if (next.length != LiveTopic.ALL.size() || Arrays.stream(next).anyMatch(one -> one < 0)) {
      throw new IllegalArgumentException("one offset for each topic, 0 or more");
    }
    return new Position(partition, next.clone());
  }

  /** Empty where the text is none that {@link #encoded} gave. */
  public static Optional<Position> decode(String text) {
    if (text.length() > LONGEST || !text.startsWith(VERSION)) {
      return Optional.empty();
    }
    String[] parts = text.substring(VERSION.length()).split(SEPARATOR, -1);
    if (parts.length != LiveTopic.ALL.size() + 1
        || !Arrays.stream(parts).allMatch(part -> NUMBER.matcher(part).matches())) {
      return Optional.empty();
    }
    long[] numbers = Arrays.stream(parts).mapToLong(part -> Long.parseLong(part, RADIX)).toArray();
    return numbers[0] >= MOST_PARTITIONS
        ? Optional.empty()
        : Optional.of(
            new Position((int) numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length)));
  }

  public String encoded() {
    StringJoiner text = new StringJoiner(SEPARATOR, VERSION, "");
    text.add(Integer.toString(partition, RADIX));
    for (long offset : next) {
      text.add(Long.toString(offset, RADIX));
    }
    return text.toString();
  }

  public int partition() {
    return partition;
  }

  /** The offset of the first record of the topic that was not told. */
  public long next(LiveTopic topic) {
    return next[topic.ordinal()];
  }

  /** Whether this event comes after it. */
  public boolean isBefore(LiveEvent event) {
    return event.offset() >= next(event.topic());
  }

  /** With this event told. */
  public Position after(LiveEvent event) {
    return with(event.topic(), event.offset() + 1);
  }

  Position with(LiveTopic topic, long offset) {
    long[] changed = next.clone();
    changed[topic.ordinal()] = offset;
    return new Position(partition, changed);
  }

  /** Of each topic the one that is further. */
  public Position furthest(Position other) {
    long[] furthest = next.clone();
    for (int i = 0; i < furthest.length; i++) {
      furthest[i] = Math.max(furthest[i], other.next[i]);
    }
    return new Position(partition, furthest);
  }

  /** Whether each topic is as far as there, or further. */
  boolean reaches(Position other) {
    return LiveTopic.ALL.stream().allMatch(topic -> next(topic) >= other.next(topic));
  }

  /** How many records lie between, of all topics. */
  public long until(Position later) {
    return LiveTopic.ALL.stream()
        .mapToLong(topic -> Math.max(0, later.next(topic) - next(topic)))
        .sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position that
        && partition == that.partition
        && Arrays.equals(next, that.next);
  }

  @Override
  public int hashCode() {
    return 31 * partition + Arrays.hashCode(next);
  }

  @Override
  public String toString() {
    return encoded();
  }
}
