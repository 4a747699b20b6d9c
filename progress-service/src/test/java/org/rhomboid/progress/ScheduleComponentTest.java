package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("profile-updated")
class ScheduleComponentTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String member = "p-" + UUID.randomUUID();
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Test
  @DisplayName(
      "folds the streak anew, however late it comes: days that were rest break nothing any more")
  void foldsAnew() {
    record(today.minusDays(3));
    record(today);
    assertThat(current()).isEqualTo(1);

    publish(UUID.randomUUID().toString(), 1, profile("\"" + today.getDayOfWeek() + "\""));

    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(current()).isEqualTo(2));
    String updated = new String(updates(3).get(2).value(), StandardCharsets.UTF_8);
    assertThat(updated)
        .contains("\"cause\":\"SCHEDULE_CHANGED\"", "\"previous\":1", "\"current\":2");
  }

  @Test
  @DisplayName(
      "once: a repeated or older event changes nothing, an unreadable one goes to the dead-letter topic with its reason")
  void onceAndInOrder() {
    record(today.minusDays(3));
    record(today);
    String id = UUID.randomUUID().toString();
    publish(id, 5, profile("\"" + today.getDayOfWeek() + "\""));
    publish(id, 5, profile("\"" + today.getDayOfWeek() + "\""));
    publish(
        UUID.randomUUID().toString(),
        4,
        profile(
            "\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\",\"SATURDAY\",\"SUNDAY\""));
    publish(UUID.randomUUID().toString(), 6, "{\"history\":7}");

    ConsumerRecord<String, byte[]> dead =
        TopicReader.read(
                bootstrapServers, "profile-updated.dlq", 1, Duration.ofSeconds(20), this::mine)
            .get(0);
    assertThat(TopicReader.headers(dead))
        .containsEntry("dead-letter-topic", "profile-updated")
        .containsEntry("dead-letter-service", "progress-service")
        .containsKeys("dead-letter-partition", "dead-letter-offset", "ce_id", "ce_tenant")
        .containsKey("dead-letter-reason");
    assertThat(current()).isEqualTo(2);
    assertThat(updates(3)).hasSize(3);
  }

  @Test
  @DisplayName(
      "before the first session it is only known: nothing is said, and the first session is version 2")
  void beforeTheFirstSession() {
    String profile = profile("\"" + today.getDayOfWeek() + "\"");
    publish(UUID.randomUUID().toString(), 1, profile.replace("\"UTC\"", "\"Etc/UTC\""));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(this.<String>streak("zone")).isEqualTo("Etc/UTC"));

    record(today.minusDays(3));
    record(today);

    assertThat(current()).isEqualTo(2);
    assertThat(TopicReader.headers(updates(2).get(0))).containsEntry("ce_sequence", "2");
  }

  @Test
  @DisplayName(
      "counts for the day it is from, also where that was practised before it was heard of")
  void ofTheVeryDay() throws SQLException {
    record(today.minusDays(1));
    record(today);
    assertThat(current()).isEqualTo(2);

    String weekly =
        profile("\"" + today.getDayOfWeek() + "\"")
            .replace("\"streakPolicy\":null", "\"streakPolicy\":\"WEEKLY\"");
    publish(
        UUID.randomUUID().toString(),
        1,
        weekly.replace(today.minusDays(30).toString(), today.toString()));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(this.<String>streak("unit")).isEqualTo("WEEKS"));
    assertThat(
            new ProgressTables(url)
                .value(
                    "select streak->'week'->>'practised' from member_progress where member_id = ?",
                    member))
        .isEqualTo("1");
    assertThat(this.<String>streak("state")).isEqualTo("ACTIVE");
  }

  private boolean mine(ConsumerRecord<String, byte[]> record) {
    return record.key().equals("acme/" + member);
  }

  private List<ConsumerRecord<String, byte[]>> updates(int count) {
    return TopicReader.read(
        bootstrapServers, "streak-updated", count, Duration.ofSeconds(20), this::mine);
  }

  private int current() {
    return streak("current");
  }

  private <T> T streak(String path) {
    return given()
        .auth()
        .oauth2(TestTokens.of("acme", member))
        .get("/streak")
        .then()
        .extract()
        .path(path);
  }

  private void record(LocalDate day) {
    Instant completedAt =
        day.equals(today)
            ? Instant.now().minusSeconds(1)
            : day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    given()
        .auth()
        .oauth2(TestTokens.of("acme", member))
        .contentType("application/json")
        .body(
            """
            {"id":"%s","startedAt":"%s","completedAt":"%s","zone":"UTC",
             "items":[{"slug":"band-row","revision":1,"setsDone":1,"outcome":"DONE"}]}"""
                .formatted(UUID.randomUUID(), completedAt.minusSeconds(1), completedAt))
        .post("/sessions")
        .then()
        .statusCode(201);
  }

  private String profile(String trainingDays) {
    return """
        {"memberId":"%s","history":[{"effectiveFrom":"%s","zone":"UTC","trainingDays":[%s],"workingDays":[],
         "streakPolicy":null,"weeklyTarget":null,"dayStartsAt":"00:00"}]}"""
        .formatted(member, today.minusDays(30), trainingDays);
  }

  private void publish(String id, long sequence, String data) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            "profile-updated", "acme/" + member, data.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id",
            id,
            "ce_type",
            "org.rhomboid.profile-updated.v1",
            "ce_tenant",
            "acme",
            "ce_subject",
            member,
            "ce_sequence",
            Long.toString(sequence),
            "ce_time",
            Instant.now().toString())
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record);
    }
  }
}
