package org.rhomboid.gateway.usecase.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a member is told, by the names that the topics have. A position names an offset of each in this order: a new one goes to the end, with a new version of the position. */
public enum LiveTopic {
  SESSION_COMPLETED("session-completed"),
  SESSION_REVOKED("session-revoked"),
  STREAK_UPDATED("streak-updated"),
  ROUTINE_PLANNED("routine-planned"),
  ROUTINE_ADAPTED("routine-adapted"),
  SAFETY_HOLD_UPDATED("safety-hold-updated"),
  /** The last that a stream carries, and the end of whatever is held of the member. */
  MEMBER_ERASED("member-erased");

  public static final List<LiveTopic> ALL = List.of(values());

  private static final Map<String, LiveTopic> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(LiveTopic::topic, known -> known));

  private final String topic;

  LiveTopic(String topic) {
    this.topic = topic;
  }

  /** The name of the topic, which is that of the event. */
  public String topic() {
    return topic;
  }

  public static Optional<LiveTopic> of(String topic) {
    return Optional.ofNullable(BY_NAME.get(topic));
  }
}
