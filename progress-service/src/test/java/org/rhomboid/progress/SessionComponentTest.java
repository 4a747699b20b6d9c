package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("POST /sessions")
class SessionComponentTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final String member = "m-" + UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @Test
  @DisplayName("records a session with its streak, and announces both to Kafka")
  void recordsAndAnnounces() {
    post(session(id, Instant.now().minusSeconds(60)))
        .statusCode(201)
        .body("session.id", equalTo(id.toString()))
        .body("streak.current", is(1))
        .body("streak.state", equalTo("ACTIVE"));

    ConsumerRecord<String, byte[]> completed = announced("session-completed", 1).get(0);
    assertThat(completed.key()).isEqualTo("acme/" + member);
    assertThat(TopicReader.headers(completed))
        .containsEntry("ce_type", "org.rhomboid.session-completed.v1")
        .containsEntry("ce_source", "/progress-service")
        .containsEntry("ce_tenant", "acme")
        .containsEntry("ce_subject", member)
        .containsEntry("ce_sequence", "1");
    assertThat(EventSchemas.validateHeaders(TopicReader.headers(completed))).isEmpty();
    assertThat(EventSchemas.validate("session-completed", completed.value())).isEmpty();
    ConsumerRecord<String, byte[]> updated = announced("streak-updated", 1).get(0);
    assertThat(EventSchemas.validate("streak-updated", updated.value())).isEmpty();
  }

  @Test
  @DisplayName("answers the same session again with 200 and another body with 409 id-reused")
  void isIdempotent() {
    Instant completedAt = Instant.now().minusSeconds(60);
    post(session(id, completedAt)).statusCode(201);

    post(session(id, completedAt)).statusCode(200).body("session.id", equalTo(id.toString()));
    post(session(id, completedAt.minusSeconds(1)))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/id-reused"));
  }

  @Test
  @DisplayName("folds a late session in: yesterday after today makes 2")
  void lateSession() {
    post(session(id, Instant.now().minusSeconds(60))).statusCode(201);
    post(session(UUID.randomUUID(), Instant.now().minus(Duration.ofDays(1))))
        .statusCode(201)
        .body("session.late", is(true))
        .body("streak.current", is(2));
    get("/streak").statusCode(200).body("current", is(2)).body("longest.length", is(2));
    get("/sessions?limit=1")
        .statusCode(200)
        .body("items.size()", is(1))
        .body("next", org.hamcrest.Matchers.notNullValue());
    get("/sessions/" + id).statusCode(200).body("late", is(false)).body("note", nullValue());
  }

  @Test
  @DisplayName("answers every violation at once, each with its pointer")
  void violations() {
    post("""
        {"id":"%s","startedAt":"yesterday","completedAt":"2026-11-21T08:15:00Z","zone":"Mars/Olympus","painBefore":11,
         "items":[{"slug":"band-row","revision":1,"setsDone":1,"outcome":"FINISHED"}],"mood":"good"}"""
            .formatted(id))
        .statusCode(422)
        .body(
            "errors.pointer",
            equalTo(List.of("/items/0/outcome", "/mood", "/painBefore", "/startedAt", "/zone")));
    post("{\"id\": 5}").statusCode(400).body("errors[0].pointer", equalTo("/id"));
    post("{").statusCode(400).body("type", equalTo("/problems/malformed-request"));
    post(session(id, Instant.now().plusSeconds(3600)))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/completedAt"));
    get("/sessions").body("items.size()", is(0));
  }

  @Test
  @DisplayName("asks for a token, and refuses a wrong one")
  void tokens() {
    given().get("/streak").then().statusCode(401).body("type", equalTo("/problems/token-required"));
    given()
        .auth()
        .oauth2("nonsense")
        .get("/streak")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/invalid-token"));
  }

  private List<ConsumerRecord<String, byte[]>> announced(String topic, int count) {
    return TopicReader.read(
        bootstrapServers,
        topic,
        count,
        Duration.ofSeconds(20),
        record -> record.key().equals("acme/" + member));
  }

  private ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(TestTokens.of("acme", member))
        .contentType("application/json")
        .body(body)
        .post("/sessions")
        .then();
  }

  private ValidatableResponse get(String path) {
    return given().auth().oauth2(TestTokens.of("acme", member)).get(path).then();
  }

  private static String session(UUID id, Instant completedAt) {
    return """
        {"id":"%s","startedAt":"%s","completedAt":"%s","zone":"Europe/Madrid",
         "items":[{"slug":"band-row","revision":1,"setsDone":2,"repsDone":10,"outcome":"DONE","effort":"OK"}]}"""
        .formatted(id, completedAt.minusSeconds(300), completedAt);
  }
}
