package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.PipelinedTransaction;
import org.rhomboid.kit.postgres.PipelinedTransaction.Statement;
import org.rhomboid.kit.postgres.PipelinedTransaction.Step;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A change that loses race after race")
class ContentionComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int OPTIMISTIC_TRIES = 3;

  @Inject PipelinedTransaction transaction;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String member = "r-" + UUID.randomUUID();
  private final Tuple key = Tuple.of("acme", member);
  private final AtomicInteger decisions = new AtomicInteger();

  private final Statement lock =
      new Statement(
          "select 1 from member_progress where tenant_id = $1 and member_id = $2 for update", key);
  private final Statement read =
      new Statement(
          """
          select p.version, c.sequence from member_progress p
          left join member_schedule c on c.tenant_id = p.tenant_id and c.member_id = p.member_id
          where p.tenant_id = $1 and p.member_id = $2""",
          key);

  @BeforeEach
  void aMember() {
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

  @Test
  @DisplayName("waits for the row, and then sees all of what it waited for")
  void seesWhatItWaitedFor() throws Exception {
    try (Connection other = connect()) {
      other.setAutoCommit(false);
      change(other);

      CompletableFuture<String> seen =
          transaction
              .run(new Tenant("acme"), lock, read, this::decide)
              .subscribeAsCompletionStage();
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(waiting()).isEqualTo(1));
      other.commit();

      assertThat(seen.get()).isEqualTo("version 2, schedule 7");
    }
  }

  private void change(Connection other) throws SQLException {
    other
        .createStatement()
        .execute("update member_progress set version = 2 where member_id = '%s'".formatted(member));
    other
        .createStatement()
        .execute("insert into member_schedule values ('acme', '%s', 7, '[]')".formatted(member));
  }

  private Step<String> decide(RowSet<Row> found) {
    if (decisions.incrementAndGet() <= OPTIMISTIC_TRIES) {
      return new Step.Write<>(new Statement("select 1 where false", Tuple.tuple()), "lost");
    }
    Row row = found.iterator().next();
    return new Step.Answer<>(
        "version " + row.getLong("version") + ", schedule " + row.getLong("sequence"));
  }

  private long waiting() throws SQLException {
    try (Connection connection = connect();
        ResultSet found =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from pg_stat_activity where usename = 'progress_app' and wait_event_type = 'Lock'")) {
      found.next();
      return found.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "unused");
  }
}
