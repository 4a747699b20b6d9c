package org.rhomboid.routine;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.rhomboid.events.EventType;

/** What the tests of safety holds share: how one is heard of, and what is known then. */
abstract class HoldTest extends RoutineTest {

  final UUID id = UUID.randomUUID();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  /** Returns once it was handled. */
  void hold(long version, boolean hold) {
    published(state(version, hold), version);
  }

  void published(String json, long sequence) {
    UUID event = EventPublisher.newId();
    try (EventPublisher publisher = new EventPublisher(bootstrapServers)) {
      publisher.publish(EventType.SAFETY_HOLD_UPDATED, event, "acme", member, sequence, json);
    }
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> handled(event));
  }

  String state(long version, boolean hold) {
    return state(member, version, hold);
  }

  static String state(String who, long version, boolean hold) {
    String finding =
        """
        {"id":"%s","urgency":"EMERGENCY","holds":true,"raisedAt":"2026-11-20T17:16:41Z"}"""
            .formatted(UUID.randomUUID());
    return "{\"memberId\":\"%s\",\"holdVersion\":%d,\"hold\":%s,\"findings\":[%s]}"
        .formatted(who, version, hold, hold ? finding : "");
  }

  boolean handled(UUID event) {
    return count("select count(*) from inbox where event_id = ?", event.toString()) == 1;
  }

  long known(String condition) {
    return count(
        "select count(*) from member_safety where tenant_id = 'acme' and member_id = ? and "
            + condition,
        member);
  }
}
