package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.deadline.Deadline;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A request with a deadline")
class DeadlineComponentTest {

  private static final int POOL = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  @Inject Pool pool;

  private final String token = TestTokens.of("acme", "d-" + UUID.randomUUID());
  private final List<SqlConnection> taken = new ArrayList<>();

  @AfterEach
  void giveBack() {
    taken.forEach(connection -> connection.close().await().atMost(PATIENCE));
    taken.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/streak", "/sessions", "/safety"})
  @DisplayName("is answered within it as any other")
  void inTime(String path) {
    asked(path, "60000").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/streak", "/sessions"})
  @DisplayName("that waits for the database until it is over is not worked on any more")
  void over(String path) {
    takeAllConnections();
    Deadline deadline = Deadline.within(SHORT);
    CompletableFuture<Response> late =
        CompletableFuture.supplyAsync(() -> asked(path, Long.toString(SHORT.toMillis())));
    CompletableFuture<Response> patient = CompletableFuture.supplyAsync(() -> asked(path, "60000"));

    await().atMost(PATIENCE).until(() -> deadline.remainingMillis() == 1);
    await().during(SHORT).until(() -> !late.isDone());
    giveBack();

    late.join()
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/deadline-exceeded"));
    assertThat(patient.join().statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("that nobody can read is refused, and told what would be accepted")
  void unreadable() {
    asked("/streak", "soon")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/malformed-request"))
        .body("detail", containsString("X-Deadline-Millis"));
  }

  private void takeAllConnections() {
    for (int i = 0; i < POOL; i++) {
      taken.add(pool.getConnection().await().atMost(PATIENCE));
    }
  }

  private Response asked(String path, String millis) {
    return given().auth().oauth2(token).header(Deadline.HEADER, millis).when().get(path);
  }
}
