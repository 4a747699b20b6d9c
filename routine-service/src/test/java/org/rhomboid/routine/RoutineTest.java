package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.events.EventType;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

/** What the component tests of this service share: a member of their own, the library, the service's doors. */
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(ProgressStandIn.class)
abstract class RoutineTest {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Always higher than before, also in a database that another test class filled. */
  private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis());

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String databaseUrl;

  @ConfigProperty(name = "rhomboid.progress.url")
  String progressUrl;

  final String member = "m-" + UUID.randomUUID();

  static long nextSequence() {
    return SEQUENCE.incrementAndGet();
  }

  /** Returns once every exercise of the library can be planned. */
  void publishLibrary() {
    long before = held();
    if (before >= PublishedLibrary.ALL.size()) {
      return;
    }
    PublishedLibrary.ALL.forEach(exercise -> publish("library", exercise));
    await().atMost(PATIENCE).until(() -> held() >= PublishedLibrary.ALL.size());
  }

  void publish(String tenant, ExercisePublished exercise) {
    publish(
        EventType.EXERCISE_PUBLISHED,
        tenant,
        exercise.slug(),
        nextSequence(),
        PublishedLibrary.json(exercise));
  }

  void publish(EventType type, String tenant, String subject, long sequence, String json) {
    try (EventPublisher publisher = new EventPublisher(bootstrapServers)) {
      publisher.publish(type, EventPublisher.newId(), tenant, subject, sequence, json);
    }
  }

  /** @param time of the fact */
  void publish(EventType type, UUID id, String tenant, String subject, Instant time, String json) {
    try (EventPublisher publisher = new EventPublisher(bootstrapServers)) {
      publisher.publish(type, id, tenant, subject, nextSequence(), time, json);
    }
  }

  RequestSpecification as(String tenant, String who) {
    return given().auth().oauth2(TestTokens.of(tenant, who)).contentType("application/json");
  }

  ValidatableResponse get(String path) {
    return as("acme", member).get(path).then();
  }

  ValidatableResponse putProfile(String body) {
    return as("acme", member).body(body).put("/profile").then();
  }

  ValidatableResponse postPlan(UUID id) {
    return as("acme", member).body("{\"id\":\"" + id + "\"}").post("/plans").then();
  }

  ValidatableResponse postPlan(UUID id, String week) {
    String body = "{\"id\":\"%s\",\"week\":\"%s\"}".formatted(id, week);
    return as("acme", member).body(body).post("/plans").then();
  }

  /** The member's records on a topic. */
  List<ConsumerRecord<String, byte[]>> announced(String topic, int count) {
    return TopicReader.read(
        bootstrapServers, topic, count, PATIENCE, record -> record.key().equals("acme/" + member));
  }

  /**
   * What progress-service answers when it is asked for the member's safety.
   *
   * @param status or {@link ProgressStandIn#HANGS}, {@link ProgressStandIn#HANGS_UP}
   */
  void progressTells(int status, String body) {
    given()
        .header(ProgressStandIn.STATUS, status)
        .body(body)
        .put(progressUrl + "/told/" + member)
        .then()
        .statusCode(200);
  }

  /** Progress-service fails when it is asked for the member's safety the next time, and not after that. */
  void progressFailsOnce() {
    given()
        .header(ProgressStandIn.STATUS, 500)
        .header(ProgressStandIn.ONCE, "yes")
        .put(progressUrl + "/told/" + member)
        .then()
        .statusCode(200);
  }

  /** With what progress-service was asked for the member's safety: the token and the language, a bar between them. */
  List<String> progressWasAsked() {
    return given().get(progressUrl + "/asked/" + member).then().extract().jsonPath().getList("$");
  }

  private long held() {
    return count(
        "select count(*) from catalog_exercise where tenant_id = 'library' and body is not null");
  }

  /** Counts as the superuser, whom no row-level security binds. */
  long count(String query, Object... values) {
    return countAs("postgres", query, values);
  }

  long countAs(String role, String query, Object... values) {
    try (Connection connection = DriverManager.getConnection(databaseUrl, role, "unused");
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /** The first column of every row. */
  List<String> texts(String query) {
    try (Connection connection = DriverManager.getConnection(databaseUrl, "postgres", "unused");
        ResultSet found = connection.createStatement().executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  void execute(String statement) {
    try (Connection connection = DriverManager.getConnection(databaseUrl, "postgres", "unused")) {
      connection.createStatement().execute(statement);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  static String profile(String more) {
    return """
        {"zone":"Europe/Madrid","painAreas":["upper-back"],"level":"INTERMEDIATE","equipment":["wall"],"settings":["HOME"],
         "minutesPerSession":15,"trainingDays":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]%s}"""
        .formatted(more);
  }
}
