package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.api.RoutineBelongings;
import org.rhomboid.endtoend.stack.Database;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName(
    "Given a member with profile, plan, changes of it, breaks, a calendar, sessions, check-ins and a hold, when they ask to be forgotten, then")
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(4)
final class ErasureJourneyTest {

  private static final Duration WITHIN = Duration.ofMinutes(1);

  /** Of every database, each table with a column that names members. */
  private static final String NAMING =
      """
      select table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_schema = 'public' and column_name = 'member_id' and table_type = 'BASE TABLE'""";

  private Stack stack;
  private Newcomer member;
  private Client api;
  private String erasure;
  private String feed;

  @BeforeAll
  void live(Stack stack) {
    this.stack = stack;
    member = Newcomer.in("acme", stack);
    api = member.api();
    api.put("profile", Bodies.profileWithWork(member.zone())).expect(201);
    feed = RoutineBelongings.furnished(member, member.plan(), () -> "my own").calendarPath();
    assertThat(api.withToken(null).get(feed).status()).isEqualTo(200);
    api.post("sessions", Bodies.session(UUID.randomUUID(), Instant.now(), member.zone()))
        .expect(201);
    JsonNode safety =
        api.post(
                "check-ins",
                Bodies.checkIn(UUID.randomUUID(), Instant.now(), member.zone()).put("pain", 9))
            .expect(201)
            .path("safety");
    assertThat(safety.path("hold").asBoolean()).isTrue();

    assertThat(tablesNamingThem("routine"))
        .contains("member_profile", "plan", "plan_change", "break_answer", "busy_time")
        .contains("calendar_link");
    Answer accepted = api.send("DELETE", "me", null);
    accepted.expect(202);
    erasure = accepted.header("Location").replaceFirst(".*/erasures/", "");
  }

  @Test
  @Order(1)
  @DisplayName("within a minute every service says that it has forgotten")
  void done() {
    await()
        .atMost(WITHIN)
        .untilAsserted(
            () ->
                assertThat(api.get("erasures/" + erasure).expect(200).path("state").asText())
                    .isEqualTo("DONE"));
    JsonNode services = api.get("erasures/" + erasure).expect(200).path("services");

    assertThat(Json.texts(services, "name"))
        .containsExactlyInAnyOrder(
            "progress-service", "routine-service", "catalog-service", "gateway-service");
    assertThat(Json.texts(services, "doneAt")).doesNotContain("null", "");
  }

  @Test
  @Order(2)
  @DisplayName("no row of any database names them")
  void noRow() {
    for (String database : List.of("progress", "routine", "catalog")) {
      assertThat(tablesNamingThem(database)).as(database).isEmpty();
    }
  }

  @Test
  @Order(2)
  @DisplayName("nothing of them is read any more")
  void nothingToRead() {
    assertThat(api.get("profile").status()).isEqualTo(404);
    assertThat(api.get("plans/current").status()).isEqualTo(404);
    assertThat(api.get("plans/current/changes").status()).isEqualTo(404);
    assertThat(api.get("calendar-links").expect(200).path("items")).isEmpty();
    api.withToken(null).get(feed).expectProblem(404, "not-found");
    assertThat(api.get("sessions").expect(200).path("items")).isEmpty();
    assertThat(api.get("check-ins").expect(200).path("items")).isEmpty();
    assertThat(api.get("safety").expect(200).path("hold").asBoolean()).isFalse();
    assertThat(api.get("streak").expect(200).path("state").asText()).isEqualTo("NONE");
  }

  @TestFactory
  @Order(2)
  @DisplayName("nothing is taken of them")
  Stream<DynamicTest> nothingTaken() {
    Instant now = Instant.now();
    return Stream.of(
        refused("PUT", "profile", Bodies.profile(member.zone())),
        refused("POST", "plans", Bodies.plan(UUID.randomUUID())),
        refused("POST", "calendar-links", Bodies.calendarLink(UUID.randomUUID())),
        refused("POST", "breaks/busy", Bodies.busy(LocalDate.now(), member.zone())),
        refused("POST", "sessions", Bodies.session(UUID.randomUUID(), now, member.zone())),
        refused("POST", "check-ins", Bodies.checkIn(UUID.randomUUID(), now, member.zone())),
        refused("POST", "pauses", Bodies.pause(UUID.randomUUID(), member.zone())),
        refused(
            "PUT",
            "me/consents/health-data",
            Json.object().put("version", "1").put("given", true)));
  }

  @Test
  @Order(2)
  @DisplayName("asking again is the same erasure, and nobody else's to look at")
  void again() {
    assertThat(api.send("DELETE", "me", null).header("Location")).endsWith(erasure);
    stack
        .member("acme", "other-" + UUID.randomUUID())
        .get("erasures/" + erasure)
        .expectProblem(404, "not-found");
    stack.member("globex", member.id()).get("erasures/" + erasure).expectProblem(404, "not-found");
  }

  private List<String> tablesNamingThem(String database) {
    Database rows = stack.database(database);
    return rows.column(NAMING).stream()
        .filter(table -> rows.number(counting(table), member.id()) > 0)
        .toList();
  }

  private static String counting(String table) {
    return "select count(*) from " + table + " where member_id = ?";
  }

  private DynamicTest refused(String method, String path, JsonNode body) {
    return DynamicTest.dynamicTest(
        method + " " + path,
        () -> api.send(method, path, body.toString()).expectProblem(410, "member-erased"));
  }
}
