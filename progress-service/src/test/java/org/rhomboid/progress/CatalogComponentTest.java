package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;
import org.rhomboid.progress.usecase.Exercises;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("exercise-published")
class CatalogComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject Exercises exercises;

  private final String member = "e-" + UUID.randomUUID();

  @AfterEach
  void forget() {
    publish("library", "band-row", false);
    publish("acme", "acme-row", false);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(exercises.of(new Tenant("acme")).library().offered()).isEmpty());
  }

  @Test
  @DisplayName(
      "tells which exercises there are, and in which layer: an unknown slug is refused with its pointer")
  void knows() {
    publish("library", "band-row", true);
    publish("acme", "acme-row", true);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(exercises.of(new Tenant("acme")).own().offered())
                    .containsKey("acme-row"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(exercises.of(new Tenant("acme")).library().offered())
                    .containsKey("band-row"));

    assertThat(post("acme", "band-row")).isEqualTo(201);
    assertThat(post("acme", "acme-row")).isEqualTo(201);
    assertThat(post("globex", "acme-row")).isEqualTo(422);
    publish("acme", "acme-row", false);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(exercises.of(new Tenant("acme")).own().offered()).isEmpty());
    assertThat(post("acme", "acme-row")).as("done before it was retired").isEqualTo(201);
    given()
        .auth()
        .oauth2(TestTokens.of("acme", member))
        .contentType("application/json")
        .body(session("no-such-row"))
        .post("/sessions")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/items/0/slug"));
    assertThat(
            TopicReader.read(
                bootstrapServers,
                "session-completed",
                3,
                PATIENCE,
                it -> it.key().equals("acme/" + member)))
        .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
        .anySatisfy(
            data -> assertThat(data).contains("\"slug\":\"band-row\",\"layer\":\"LIBRARY\""))
        .anySatisfy(
            data -> assertThat(data).contains("\"slug\":\"acme-row\",\"layer\":\"TENANT\""));
  }

  private int post(String tenant, String slug) {
    return given()
        .auth()
        .oauth2(TestTokens.of(tenant, member))
        .contentType("application/json")
        .body(session(slug))
        .post("/sessions")
        .statusCode();
  }

  private static String session(String slug) {
    Instant now = Instant.now();
    return """
        {"id":"%s","startedAt":"%s","completedAt":"%s","zone":"UTC",
         "items":[{"slug":"%s","revision":1,"setsDone":1,"outcome":"DONE"}]}"""
        .formatted(UUID.randomUUID(), now.minusSeconds(60), now.minusSeconds(30), slug);
  }

  private void publish(String tenant, String slug, boolean there) {
    byte[] data = there ? ("{\"slug\":\"" + slug + "\"}").getBytes(StandardCharsets.UTF_8) : null;
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>("exercise-published", tenant + "/" + slug, data);
    Map.of(
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            "org.rhomboid.exercise-published.v1",
            "ce_tenant",
            tenant,
            "ce_subject",
            slug,
            "ce_sequence",
            "1",
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
