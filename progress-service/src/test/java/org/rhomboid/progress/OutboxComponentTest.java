package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("The outbox")
class OutboxComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int SHARDS = 4;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String member = "o-" + UUID.randomUUID();

  @AfterEach
  void drained() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(count("select count(*) from outbox")).isZero());
  }

  @Test
  @DisplayName("recovers a shard from which another producer fenced it, and loses nothing")
  void fenced() {
    record();
    announced(1);
    for (int shard = 0; shard < SHARDS; shard++) {
      fence(shard);
    }

    record();

    announced(2);
  }

  @Test
  @DisplayName(
      "keeps its rows while another relay holds the lease: who lost it deletes nothing, the next holder does")
  void leased() throws SQLException {
    UUID other = UUID.randomUUID();
    execute(
        "update outbox_lease set owner = '%s', epoch = epoch + 1, expires_at = now() + interval '4 seconds'"
            .formatted(other));

    record();

    assertThat(count("select count(*) from outbox")).isPositive();
    drained();
    assertThat(count("select count(*) from outbox_lease where owner = '%s'".formatted(other)))
        .isZero();
    announced(1);
  }

  @Test
  @DisplayName(
      "sends a row that commits after rows with a higher seq: nothing remembers a last one")
  void lateCommit() throws SQLException {
    try (Connection late = connect("progress_app")) {
      late.setAutoCommit(false);
      late.createStatement().execute("select set_config('app.tenant', 'acme', true)");
      late.createStatement().executeUpdate(row("late-" + member));
      record();
      announced(1);

      late.commit();
    }
    TopicReader.read(
        bootstrapServers,
        "session-completed",
        1,
        PATIENCE,
        it -> it.key().equals("acme/late-" + member));
  }

  private void fence(int shard) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "transactional.id",
                "progress-service-outbox-" + shard),
            new StringSerializer(),
            new StringSerializer())) {
      producer.initTransactions();
    }
  }

  private void announced(int count) {
    assertThat(TopicReader.read(bootstrapServers, "session-completed", count, PATIENCE, this::mine))
        .hasSizeGreaterThanOrEqualTo(count);
  }

  private boolean mine(ConsumerRecord<String, byte[]> record) {
    return record.key().equals("acme/" + member);
  }

  private void record() {
    Instant now = Instant.now();
    given()
        .auth()
        .oauth2(TestTokens.of("acme", member))
        .contentType("application/json")
        .body(
            """
            {"id":"%s","startedAt":"%s","completedAt":"%s","zone":"UTC",
             "items":[{"slug":"band-row","revision":1,"setsDone":1,"outcome":"DONE"}]}"""
                .formatted(UUID.randomUUID(), now.minusSeconds(60), now.minusSeconds(30)))
        .post("/sessions")
        .then()
        .statusCode(201);
  }

  private static String row(String subject) {
    return """
        insert into outbox (seq, shard, id, aggregatetype, aggregateid, type, version, tenant_id, headers, payload)
        values (nextval('outbox_seq'), 0, '%s', 'session-completed', 'acme/%s', 'test', 1, 'acme', '{}', '{}')"""
        .formatted(UUID.randomUUID(), subject);
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = connect("postgres");
        ResultSet found = connection.createStatement().executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect("postgres")) {
      connection.createStatement().execute(sql);
    }
  }

  private Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(url, role, "unused");
  }
}
