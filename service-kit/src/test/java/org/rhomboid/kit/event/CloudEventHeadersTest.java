package org.rhomboid.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("The CloudEvents envelope")
class CloudEventHeadersTest {

  private static final Announcement EVENT =
      new Announcement(
          UuidV7.at(1_700_000_000_000L),
          "thing-done",
          "org.rhomboid.thing-done.v1",
          "urn:rhomboid:schema:thing-done:v1",
          new Tenant("acme"),
          "acme/mia",
          "mia",
          7,
          Instant.parse("2026-11-21T09:00:00Z"),
          null,
          Map.of());

  private final Map<String, String> written =
      CloudEventHeaders.of(EVENT, "/thing-service", "00-a-b-01");

  @Test
  @DisplayName("is read as it was written")
  void roundTrip() {
    Envelope read = CloudEventHeaders.read(headers());

    assertThat(read)
        .isEqualTo(
            new Envelope(
                EVENT.id().toString(), EVENT.type(), EVENT.tenant(), "mia", 7, EVENT.time()));
    assertThat(written)
        .containsEntry("traceparent", "00-a-b-01")
        .doesNotContainKey("ce_causationid");
  }

  @ParameterizedTest
  @DisplayName("without an attribute that every event has cannot be read")
  @ValueSource(strings = {"ce_id", "ce_type", "ce_tenant", "ce_subject", "ce_sequence", "ce_time"})
  void missing(String name) {
    written.remove(name);

    assertThatThrownBy(() -> CloudEventHeaders.read(headers()))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @DisplayName("with an attribute of another form cannot be read")
  @CsvSource({"ce_tenant,A/B", "ce_sequence,one", "ce_time,today"})
  void otherForm(String name, String value) {
    written.put(name, value);

    assertThatThrownBy(() -> CloudEventHeaders.read(headers())).isInstanceOf(UnreadableEvent.class);
  }

  @Test
  @DisplayName("has ids of version 7 that sort by time")
  void ids() {
    assertThat(UuidV7.at(1).version()).isEqualTo(7);
    assertThat(UuidV7.at(1).variant()).isEqualTo(2);
    assertThat(UuidV7.at(1).toString()).isLessThan(UuidV7.at(2).toString());
  }

  @Test
  @DisplayName("has an id of version 7 by a name too: the same for the same time and name only")
  void namedIds() {
    UUID named = UuidV7.named(1_700_000_000_000L, "thing-service/1");

    assertThat(named).isEqualTo(UuidV7.named(1_700_000_000_000L, "thing-service/1"));
    assertThat(named).isNotEqualTo(UuidV7.named(1_700_000_000_000L, "other-service/1"));
    assertThat(named).isNotEqualTo(UuidV7.named(1_700_000_000_001L, "thing-service/1"));
    assertThat(named.version()).isEqualTo(7);
    assertThat(named.variant()).isEqualTo(2);
    assertThat(named.toString()).startsWith("018bcfe5-6800-");
  }

  private RecordHeaders headers() {
    RecordHeaders headers = new RecordHeaders();
    written.forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    return headers;
  }
}
