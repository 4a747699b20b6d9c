package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.support.Broker;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(value = Broker.class, restrictToAnnotatedClass = true)
@DisplayName("The dashboard's events")
class EventLagComponentTest {

  private static final TopicPartition PARTITION = new TopicPartition("session-completed", 0);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Surroundings.Signing Keys keys;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  @DisplayName("say how far each service is behind")
  void behind() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin
          .alterConsumerGroupOffsets("routine-service", Map.of(PARTITION, new OffsetAndMetadata(0)))
          .all()
          .get();
    }
    produce(4);

    // Counted once in ten seconds; and the first time the client has to find its way.
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(keys.sign(Keys.claims("acme", "ann").groups(Set.of("analyst"))))
                    .get("/api/v1/organization/dashboard")
                    .then()
                    .statusCode(200)
                    .body("events.status", equalTo("OK"))
                    .body("events.data.behind", equalTo(3))
                    .body(
                        "events.data.groups.find { it.name == 'routine-service' }.behind",
                        equalTo(3)));
  }

  private void produce(int records) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (int i = 0; i < records; i++) {
        producer.send(
            new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), "k", new byte[1]));
      }
    }
  }
}
