package org.rhomboid.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.bench.parts.SessionBody;

@DisplayName("Requests of members who have just practised")
final class SessionRequestsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T17:00:00.123456Z");

  private final SessionRequests requests =
      new SessionRequests(
          8083,
          List.of("token-a", "token-b"),
          new SessionBody(List.of("wall-angel", "chin-tuck")),
          Clock.fixed(NOW, ZoneOffset.UTC),
          1);

  @Test
  @DisplayName("are of one member after the other")
  void members() {
    assertThat(List.of(text(), text(), text()))
        .extracting(request -> request.lines().filter(it -> it.startsWith("Auth")).toList())
        .containsExactly(
            List.of("Authorization: Bearer token-a"),
            List.of("Authorization: Bearer token-b"),
            List.of("Authorization: Bearer token-a"));
  }

  @Test
  @DisplayName("are sessions of a quarter of an hour that end now, of the length that they say")
  void body() throws Exception {
    String[] parts = text().split("\r\n\r\n");
    JsonNode session = new ObjectMapper().readTree(parts[1]);

    assertThat(parts[0]).endsWith("Content-Length: " + parts[1].length());
    assertThat(
            Duration.between(
                Instant.parse(session.path("startedAt").asText()),
                Instant.parse(session.path("completedAt").asText())))
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(session.path("completedAt").asText()).isEqualTo("2026-11-21T17:00:00.123Z");
    assertThat(session.path("items")).hasSize(2);
    assertThat(session.path("items").path(1).path("slug").asText()).isEqualTo("chin-tuck");
  }

  @Test
  @DisplayName("have ids of version 7, none of them twice")
  void ids() throws Exception {
    Set<UUID> ids = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      String body = text().split("\r\n\r\n")[1];
      UUID id = UUID.fromString(new ObjectMapper().readTree(body).path("id").asText());
      assertThat(id.version()).isEqualTo(7);
      assertThat(id.variant()).isEqualTo(2);
      assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
      ids.add(id);
    }
    assertThat(ids).hasSize(10_000);
  }

  private String text() {
    return new String(requests.next(), StandardCharsets.ISO_8859_1);
  }
}
