package org.rhomboid.gateway.usecase.live;

import org.rhomboid.kit.identity.Member;

/**
 * An event as it stands on its topic.
 *
 * @param partition of the topic; the same on every topic, because the key is
 * @param recordedAt when the broker was given it, in milliseconds since 1970
 * @param id of the event, the same however often it is told
 * @param time when the fact happened, RFC 3339
 * @param json the event's data, never changed
 */
public record LiveEvent(
    LiveTopic topic,
    int partition,
    long offset,
    Member member,
    long recordedAt,
    String id,
    String time,
    byte[] json) {

  /** Roughly what the objects around the data take on a 64-bit JVM. */
  private static final int AROUND = 400;

  /** What it takes of the heap, in bytes. */
  int weight() {
    return json.length + AROUND;
  }
}
