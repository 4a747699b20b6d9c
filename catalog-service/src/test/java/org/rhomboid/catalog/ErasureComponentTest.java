package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
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
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("An administrator who is erased")
class ErasureComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  /** Every row of every table as text: a column that comes later is looked at too. */
  private static final String NAMING =
      """
      select coalesce(sum((xpath('/row/n/text()', query_to_xml(format(
        'select count(*) as n from %%I t where t::text like %%L', table_name, '%%%s%%'),
        false, true, '')))[1]::text::bigint), 0)
      from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'""";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT")
  int port;

  private final String tenant = "t-" + UUID.randomUUID();
  private final String admin = "admin-" + UUID.randomUUID();
  private final UUID erasure = UuidV7.at(System.currentTimeMillis());
  private final Instant now = Instant.now();

  @Test
  @DisplayName("was never named by anything that the service keeps; the exercises stay")
  void nobodyIsNamed() throws SQLException {
    put("our-own", admin).then().statusCode(201);
    as(admin).delete("/exercises/seated-row").then().statusCode(204);

    erase();

    assertThat(count(NAMING.formatted(tenant))).as("the search finds things").isPositive();
    assertThat(count(NAMING.formatted(admin))).isZero();
    as("successor").get("/exercises/our-own").then().statusCode(200);
    ConsumerRecord<String, byte[]> said = forgotten();
    assertThat(EventSchemas.validate("member-forgotten", said.value())).isEmpty();
    assertThat(EventSchemas.validateHeaders(TopicReader.headers(said))).isEmpty();
    assertThat(TopicReader.headers(said)).containsEntry("ce_causationid", erasure.toString());
    assertThat(new String(said.value(), StandardCharsets.UTF_8))
        .contains("\"memberId\":\"" + admin + "\"", "\"service\":\"catalog-service\"");
  }

  @Test
  @DisplayName("edits nothing any more; another one of the tenant does")
  void refused() {
    erase();

    put("our-own", admin)
        .then()
        .statusCode(410)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/member-erased"));
    as(admin).delete("/exercises/seated-row").then().statusCode(410);
    as(admin)
        .contentType("application/json")
        .body("[]")
        .post("/exercises/import?format=exercise-pack")
        .then()
        .statusCode(410);

    as(admin).get("/exercises/our-own").then().statusCode(404);
    as(admin).get("/exercises/seated-row").then().statusCode(200);
    put("our-own", "successor").then().statusCode(201);
  }

  private Response put(String slug, String who) {
    return as(who)
        .contentType("application/json")
        .body(Editor.ownExercise("Our own"))
        .put("/exercises/" + slug);
  }

  private RequestSpecification as(String who) {
    return given().auth().oauth2(TestTokens.of(tenant, who, "tenant-admin"));
  }

  private void erase() {
    publish();
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from inbox where event_id = '" + erasure + "'") == 1);
  }

  private ConsumerRecord<String, byte[]> forgotten() {
    return TopicReader.read(
            bootstrapServers,
            "member-forgotten",
            1,
            PATIENCE,
            record -> record.key().equals(tenant + "/" + admin))
        .get(0);
  }

  private void publish() {
    EventType type = EventType.MEMBER_ERASED;
    String key = tenant + "/" + admin;
    Announcement event =
        new Announcement(
            erasure,
            type.topic(),
            type.ceType(),
            type.schemaId(),
            new Tenant(tenant),
            key,
            admin,
            1,
            now,
            null,
            null);
    String json = "{\"memberId\":\"%s\",\"erasedAt\":\"%s\"}".formatted(admin, now);
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

  /** As the superuser, whom no row-level security binds. */
  private long count(String sql) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/catalog";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }
}
