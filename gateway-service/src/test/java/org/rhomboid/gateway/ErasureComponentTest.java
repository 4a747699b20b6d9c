package org.rhomboid.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;
import org.rhomboid.gateway.support.Broker;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(value = Broker.class, restrictToAnnotatedClass = true)
@DisplayName("The gateway forgets a member")
class ErasureComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Surroundings.Signing Keys keys;

  @Inject IdentityProviderManager identities;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final String member = "m-" + UUID.randomUUID();
  private final UUID erasure = UuidV7.at(System.currentTimeMillis());
  private final Instant now = Instant.now();

  @Test
  @DisplayName("whose token it remembers, that of a namesake in another tenant not, and says so")
  void forgets() {
    String token = keys.token("acme", member);
    String namesakes = keys.token("globex", member);
    Object remembered = verified(token);
    Object other = verified(namesakes);
    assertThat(verified(token)).isSameAs(remembered);

    erase();

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(verified(token)).isNotSameAs(remembered));
    assertThat(verified(namesakes)).isSameAs(other);
    ConsumerRecord<String, byte[]> said = forgotten(1).get(0);
    Map<String, String> headers = TopicReader.headers(said);
    assertThat(EventSchemas.validate("member-forgotten", said.value())).isEmpty();
    assertThat(EventSchemas.validateHeaders(headers)).isEmpty();
    assertThat(headers)
        .containsEntry("ce_source", "/gateway-service")
        .containsEntry("ce_sequence", "3")
        .containsEntry("ce_causationid", erasure.toString())
        .containsEntry("traceparent", TRACE);
    JsonPath data = JsonPath.from(new String(said.value(), StandardCharsets.UTF_8));
    assertThat(data.getString("memberId")).isEqualTo(member);
    assertThat(data.getString("service")).isEqualTo("gateway-service");
  }

  @Test
  @DisplayName("once more, as another instance would, under the same id: an inbox counts it once")
  void saysTheSame() {
    erase();
    erase();

    assertThat(forgotten(2))
        .extracting(record -> TopicReader.headers(record).get("ce_id"))
        .containsOnly(UuidV7.named(now.toEpochMilli(), "gateway-service/" + erasure).toString());
  }

  private List<ConsumerRecord<String, byte[]>> forgotten(int count) {
    return TopicReader.read(
        bootstrapServers,
        "member-forgotten",
        count,
        PATIENCE,
        record -> record.key().equals("acme/" + member));
  }

  private void erase() {
    EventType type = EventType.MEMBER_ERASED;
    String key = "acme/" + member;
    Announcement event =
        new Announcement(
            erasure,
            type.topic(),
            type.ceType(),
            type.schemaId(),
            new Tenant("acme"),
            key,
            member,
            3,
            now,
            null,
            null);
    String json = "{\"memberId\":\"%s\",\"erasedAt\":\"%s\"}".formatted(member, now);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(type.topic(), key, json.getBytes(StandardCharsets.UTF_8));
    CloudEventHeaders.of(event, "/progress-service", TRACE)
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

  private Object verified(String token) {
    return identities
        .authenticateBlocking(new TokenAuthenticationRequest(new TokenCredential(token, "bearer")))
        .getPrincipal();
  }
}
