package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Sessions sent at the same time")
class ConcurrencyComponentTest {

  private static final int CLIENTS = 16;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final String member = "c-" + UUID.randomUUID();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  @AfterEach
  void stop() {
    clients.shutdownNow();
  }

  @Test
  @DisplayName("with one id: one is recorded, the others are told so, one event goes out")
  void sameId() throws Exception {
    UUID id = UUID.randomUUID();
    Instant completedAt = Instant.now().minusSeconds(60);
    List<Integer> answers = all(Collections.nCopies(CLIENTS, session(id, completedAt)));

    assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201).hasSize(CLIENTS);
    assertThat(announced(1)).hasSize(1);
  }

  @Test
  @DisplayName(
      "by one member: all are recorded, and their events are in the order of their versions")
  void oneMember() throws Exception {
    Instant now = Instant.now();
    List<String> sessions =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    session(UUID.randomUUID(), now.minus(Duration.ofHours(7L * i)).minusSeconds(5)))
            .toList();

    assertThat(all(sessions)).containsOnly(201);
    List<ConsumerRecord<String, byte[]>> events = announced(60);
    assertThat(events.stream().map(ConcurrencyComponentTest::sequence).toList())
        .isEqualTo(IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf).toList());
    int days =
        given()
            .auth()
            .oauth2(TestTokens.of("acme", member))
            .get("/streak")
            .then()
            .extract()
            .path("current");
    assertThat(days).isBetween(17, 19);
  }

  private List<Integer> all(List<String> sessions) throws Exception {
    List<Future<Integer>> sent =
        sessions.stream().map(session -> clients.submit(() -> post(session))).toList();
    List<Integer> answers = new java.util.ArrayList<>();
    for (Future<Integer> answer : sent) {
      answers.add(answer.get());
    }
    return answers;
  }

  private int post(String session) {
    return given()
        .auth()
        .oauth2(TestTokens.of("acme", member))
        .contentType("application/json")
        .body(session)
        .post("/sessions")
        .statusCode();
  }

  private List<ConsumerRecord<String, byte[]>> announced(int count) {
    return TopicReader.read(
        bootstrapServers,
        "session-completed",
        count,
        Duration.ofSeconds(20),
        record -> record.key().equals("acme/" + member));
  }

  private static long sequence(ConsumerRecord<String, byte[]> record) {
    return Long.parseLong(TopicReader.headers(record).get("ce_sequence"));
  }

  private static String session(UUID id, Instant completedAt) {
    return """
        {"id":"%s","startedAt":"%s","completedAt":"%s","zone":"Europe/Madrid",
         "items":[{"slug":"band-row","revision":1,"setsDone":2,"repsDone":10,"outcome":"DONE"}]}"""
        .formatted(id, completedAt.minusSeconds(300), completedAt);
  }
}
