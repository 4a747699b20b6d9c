package org.rhomboid.gateway.in.rest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.usecase.live.LiveEvent;
import org.rhomboid.gateway.usecase.live.LiveTopic;
import org.rhomboid.gateway.usecase.live.Position;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("What is written of an event")
class FramesTest {

  @Test
  @DisplayName("is one line of data, however the producer wrote it, and the place after it")
  void oneLine() {
    LiveEvent event = event("a\"1", "{\r\n  \"state\": \"ACTIVE\"\n}");
    Position told = Position.of(3, 0, 0, 36, 0, 0, 0, 0);

    assertThat(Frames.event(event, told).toString())
        .isEqualTo(
            "event: streak-updated\nid: 1.3-0-0-10-0-0-0-0\ndata: {\"id\":\"a\\\"1\",\"time\":\"2026-11-21T08:00:00Z\",\"data\":{    \"state\": \"ACTIVE\" }}\n\n");
  }

  private static LiveEvent event(String id, String json) {
    return new LiveEvent(
        LiveTopic.STREAK_UPDATED,
        3,
        35,
        new Member(new Tenant("acme"), "anna"),
        0,
        id,
        "2026-11-21T08:00:00Z",
        json.getBytes(StandardCharsets.UTF_8));
  }
}
