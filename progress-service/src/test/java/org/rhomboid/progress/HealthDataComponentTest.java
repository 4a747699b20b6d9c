package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Safety 5: health data")
class HealthDataComponentTest {

  private static final Set<String> RESTRICTED =
      Set.of(EventType.CHECK_IN_RECORDED.topic(), EventType.SAFETY_HOLD_UPDATED.topic());
  private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-";
  private static final List<String> OVERSEERS =
      List.of("coach", "analyst", "tenant-admin", "platform-admin");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final MemberClient member = MemberClient.somebody("private");
  private final MemberClient colleague = member.colleague();
  private final HealthTraces traces = new HealthTraces();
  private final String session = UUID.randomUUID().toString();
  private final LogLines log = LogLines.capture();

  @BeforeEach
  void everythingIsTold() throws SQLException {
    member
        .post(
            "/sessions",
            Bodies.session(
                """
                "id":"%s","painBefore":7,"painAfter":9,"symptoms":["burning-pain","unrelenting-night-pain"],"note":"%s",%s"""
                    .formatted(session, traces.words(), Bodies.itemPain(6))))
        .statusCode(201);
    String corrected =
        Bodies.session("\"replaces\":\"%s\",%s".formatted(session, told("painAfter")));
    member.post("/sessions", corrected).statusCode(201);
    member.post("/check-ins", Bodies.checkIn(told("pain"))).statusCode(201);
    member
        .post("/sessions/batch", "[" + Bodies.session(told("painAfter")) + ",{}]")
        .statusCode(200);
    String from = LocalDate.now().plusDays(2).toString();
    member
        .post(
            "/pauses",
            "{\"id\":\"%s\",\"from\":\"%s\",\"reason\":\"%s\"}"
                .formatted(UUID.randomUUID(), from, traces.words()))
        .statusCode(201);
    refused();
    failed();
    member.post("/safety/clearance", "{\"note\":\"" + traces.words() + "\"}").statusCode(200);
    member.post("/check-ins", Bodies.checkIn(told("pain"))).statusCode(201);
    clear("coach").statusCode(200);
    member.delete("/sessions/" + Bodies.of(corrected, "id")).statusCode(204);
    member.put("/me/consents/health-data", "{\"version\":\"1\",\"given\":false}").statusCode(200);
    member.post("/check-ins", Bodies.checkIn(told("pain"))).statusCode(422);
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  @DisplayName(
      "is on the restricted topics only, and own words and the symptom of a finding on none")
  void topics() {
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(unsent()).isZero());
    List<ConsumerRecord<String, byte[]>> ours =
        EveryRecord.on(bootstrapServers).stream()
            .filter(it -> "/progress-service".equals(TopicReader.headers(it).get("ce_source")))
            .toList();
    Map<String, List<ConsumerRecord<String, byte[]>>> mine =
        ours.stream()
            .filter(it -> it.key().equals(member.key()))
            .collect(Collectors.groupingBy(ConsumerRecord::topic));

    assertThat(mine)
        .containsOnlyKeys(
            "session-completed",
            "session-revoked",
            "streak-updated",
            "check-in-recorded",
            "safety-hold-updated");
    assertThat(ours)
        .filteredOn(it -> !RESTRICTED.contains(it.topic()))
        .allSatisfy(
            it -> {
              assertThat(traces.in(HealthTraces.text(it))).as(it.topic()).isEmpty();
              assertThat(HealthTraces.fields(HealthTraces.value(it))).as(it.topic()).isEmpty();
            });
    assertThat(mine.get("safety-hold-updated"))
        .allSatisfy(it -> assertThat(traces.in(HealthTraces.text(it))).isEmpty())
        .allSatisfy(it -> assertThat(HealthTraces.fields(HealthTraces.value(it))).isEmpty());
    assertThat(mine.get("check-in-recorded"))
        .allSatisfy(it -> assertThat(traces.words(HealthTraces.text(it))).isEmpty())
        .allSatisfy(
            it ->
                assertThat(HealthTraces.fields(HealthTraces.value(it)))
                    .isSubsetOf("pain", "symptoms"))
        .anySatisfy(
            it -> assertThat(traces.in(HealthTraces.text(it))).contains("unrelenting-night-pain"));
  }

  @Test
  @DisplayName("is in no log line and no metric, nor is the member")
  void logAndMetrics() {
    Logger.getLogger("planted").info("a line");
    assertThat(log.lines())
        .anyMatch(line -> line.contains("planted a line"))
        .anyMatch(line -> line.contains("request failed") && line.contains("check_in"));
    assertThat(log.lines())
        .allSatisfy(
            line -> {
              assertThat(traces.in(line)).as(line).isEmpty();
              assertThat(line).doesNotContain(member.id()).doesNotContain(session);
            });

    String metrics = RestAssured.get("/metrics").asString();
    assertThat(metrics).contains("/check-ins");
    assertThat(traces.in(metrics)).isEmpty();
    assertThat(metrics).doesNotContain(member.id()).doesNotContain(session);
    assertThat(metrics).doesNotContainPattern("uri=\"[^\"]*" + UUID_FORM);
  }

  @Test
  @DisplayName("is in no answer to anybody else, whatever the role")
  void othersAnswers() {
    for (String role : OVERSEERS) {
      for (ApiDocument.Operation operation : ApiDocument.operations()) {
        if (operation.method().equals("GET")) {
          String answer =
              colleague.as(role).get(operation.path().replaceAll("\\{.*}", session)).asString();
          assertThat(traces.in(answer)).as("%s by %s", operation, role).isEmpty();
        }
      }
    }
    for (String path : List.of("/organization/settings", "/organization/audit")) {
      String answer =
          colleague.as("tenant-admin").get(path).then().statusCode(200).extract().asString();
      assertThat(HealthTraces.fields(answer)).as(path).isEmpty();
    }
    String cleared = clear("coach").statusCode(200).extract().asString();
    assertThat(traces.in(cleared)).isEmpty();
    assertThat(HealthTraces.fields(cleared)).isEmpty();
  }

  @Test
  @DisplayName("is in the member's own answers, where those who look for it find it")
  void planted() {
    String own =
        member.get("/sessions").extract().asString() + member.get("/pauses").extract().asString();

    assertThat(traces.words(own)).isNotEmpty();
    assertThat(HealthTraces.fields(member.get("/check-ins").extract().asString()))
        .contains("pain", "symptoms", "note");
    assertThat(traces.in(member.get("/check-ins").extract().asString())).contains("chest-pain");
  }

  /** What is refused is thrown away, and not told to a log either. */
  private void refused() {
    String words = "\"note\":\"" + traces.words();
    member.post("/check-ins", Bodies.checkIn(words + "\",\"pain\":11")).statusCode(422);
    member.post("/check-ins", Bodies.checkIn(words + "x".repeat(2_000) + "\"")).statusCode(422);
    member.post("/check-ins", Bodies.checkIn(words + "\\u0000\"")).statusCode(422);
    member.post("/check-ins", "{" + words).statusCode(400);
    member.post("/sessions", "{" + words + "\",\"pain\":}").statusCode(400);
    member.post("/sessions", Bodies.session(words + "x".repeat(1_100_000) + "\"")).statusCode(413);
    member.post("/sessions/batch", "[{" + words).statusCode(400);
    member.post("/safety/clearance", "{" + words + "x".repeat(500) + "\"}").statusCode(422);
    member.get("/sessions?note=" + traces.words()).statusCode(422);
    member.get("/" + traces.words()).statusCode(404);
    member.get("/members/" + member.id() + "/safety").statusCode(404);
    member.get("/members/" + member.id() + "/safety/clearance").statusCode(405);
    clear("tenant-admin").statusCode(403);
  }

  /** What the store refuses unexpectedly is logged, and the database says in detail which row it refused. */
  private void failed() throws SQLException {
    run("alter table check_in add constraint planted check (note not like 'words%') not valid");
    try {
      member.post("/check-ins", Bodies.checkIn(told("pain"))).statusCode(500);
    } finally {
      run("alter table check_in drop constraint planted");
    }
  }

  private int unsent() throws SQLException {
    try (Connection owner = DriverManager.getConnection(url, "postgres", "unused");
        ResultSet found = owner.createStatement().executeQuery("select count(*) from outbox")) {
      found.next();
      return found.getInt(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection owner = DriverManager.getConnection(url, "postgres", "unused")) {
      owner.createStatement().execute(sql);
    }
  }

  private ValidatableResponse clear(String role) {
    return colleague
        .as(role)
        .contentType("application/json")
        .body("{\"note\":\"" + traces.words() + "\"}")
        .post("/members/" + member.id() + "/safety/clearance")
        .then();
  }

  private String told(String pain) {
    return "\"%s\":8,\"symptoms\":[\"chest-pain\",\"throbbing-between-the-shoulder-blades\"],\"note\":\"%s\""
        .formatted(pain, traces.words());
  }
}
