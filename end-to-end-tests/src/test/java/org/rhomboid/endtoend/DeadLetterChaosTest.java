package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.events.Event;
import org.rhomboid.endtoend.stack.RhomboidCommand;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("Given a record on profile-updated that progress-service cannot read,")
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(7)
final class DeadLetterChaosTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ZoneId ELSEWHERE = ZoneId.of("Atlantic/Reykjavik");

  private Stack stack;
  private Newcomer member;
  private Event letter;

  @BeforeAll
  void poisonAndMore(Stack stack) throws Exception {
    this.stack = stack;
    this.member = Newcomer.in("poison", stack);
    member.saveProfile();
    stack.events().read("profile-updated", 1, event -> event.key().equals(member.key()));
    poison();
    member.api().put("profile", Bodies.profile(ELSEWHERE)).expect(200);
    letter =
        stack
            .events()
            .read("profile-updated.dlq", 1, event -> event.key().equals(member.key()))
            .get(0);
  }

  @Test
  @DisplayName("it is put away by that service, with the reason and where it stood")
  void putAway() {
    assertThat(letter.headers())
        .containsEntry("dead-letter-service", "progress-service")
        .containsEntry("dead-letter-topic", "profile-updated")
        .containsKeys("dead-letter-reason", "dead-letter-partition", "dead-letter-offset", "ce_id");
  }

  @Test
  @DisplayName("what comes after it on its partition, of the same member, is not held up")
  void nothingIsHeldUp() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        stack
                            .database("progress")
                            .number(
                                "select coalesce(max(sequence), 0) from member_schedule where tenant_id = ? and member_id = ?",
                                member.tenant(),
                                member.id()))
                    .isEqualTo(2));
  }

  @Test
  @DisplayName("./rhomboid dlq counts it and shows it, without its data")
  void seen() {
    assertThat(stack.rhomboid("dlq").output()).containsPattern("profile-updated +1 +0");

    RhomboidCommand shown = stack.rhomboid("dlq", "show", "profile-updated");
    assertThat(shown.output())
        .contains(member.key(), letter.id(), "by       progress-service", "UnreadableEvent")
        .doesNotContain("history");
    assertThat(shown.exitCode()).isZero();
  }

  @Test
  @DisplayName("./rhomboid dlq replay refuses to put it over the member's newer state")
  void refused() {
    RhomboidCommand refused = stack.rhomboid("dlq", "replay", "profile-updated", "--all", "--yes");

    assertThat(refused.output()).contains("REFUSED, it is overtaken: it has sequence 1,");
    assertThat(refused.exitCode()).isEqualTo(1);
  }

  /** As an older version of the producer might have said it. */
  private void poison() throws Exception {
    var record = new ProducerRecord<>("profile-updated", member.key(), "{\"history\": 7}");
    Map<String, String> headers =
        Map.of(
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            "org.rhomboid.profile-updated.v1",
            "ce_tenant",
            member.tenant(),
            "ce_subject",
            member.id(),
            "ce_sequence",
            "1",
            "ce_time",
            "2026-11-21T10:00:00Z");
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", stack.broker(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(record).get(30, TimeUnit.SECONDS);
    }
  }
}
