package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.events.Event;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;
import org.rhomboid.events.EventSchemas;

@DisplayName("A plan in force, through the public door:")
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(4)
final class PlanLifeTest {

  private static final Duration WITHIN = Duration.ofSeconds(15);

  /** Somewhere the week has a day left after today, whenever the tests run. */
  private static final ZoneId ZONE =
      Stream.of("Europe/Madrid", "Pacific/Kiritimati", "Pacific/Honolulu")
          .map(ZoneId::of)
          .filter(zone -> LocalDate.now(zone).getDayOfWeek() != DayOfWeek.SUNDAY)
          .findFirst()
          .orElseThrow();

  private final LocalDate today = LocalDate.now(ZONE);
  private final LocalDate tomorrow = today.plusDays(1);

  private Stack stack;
  private Newcomer member;
  private Client api;
  private PlanInForce inForce;
  private JsonNode replaced;
  private JsonNode plan;

  @BeforeAll
  void plan(Stack stack) {
    this.stack = stack;
    String id = "member-" + UUID.randomUUID();
    member = new Newcomer("acme", id, ZONE, stack.member("acme", id));
    api = member.api();
    inForce = new PlanInForce(member);
    api.put("profile", trainingEveryDayButTomorrow()).expect(201);
    replaced = member.plan();
    plan = member.plan();
  }

  @Test
  @Order(1)
  @DisplayName("what was easy twice is asked a little more of, and that can be undone")
  void adapted() {
    inForce.record(replaced, 4);
    inForce.record(replaced, 2);
    await()
        .atMost(WITHIN)
        .untilAsserted(
            () -> assertThat(inForce.raised()).as("of " + inForce.changes()).isNotEmpty());
    JsonNode change = inForce.raised().get(0);

    JsonNode after = inForce.undo(change).expect(200);

    assertThat(change.at("/because/text").asText()).isNotBlank();
    assertThat(PlanInForce.dose(after, change)).isEqualTo(change.at("/previous/dose"));
    assertThat(inForce.changes())
        .filteredOn(it -> it.path("id").equals(change.path("id")))
        .singleElement()
        .satisfies(it -> assertThat(it.path("undone").asBoolean()).isTrue());
  }

  @Test
  @Order(2)
  @DisplayName("a symptom that must be looked at pauses it within seconds, and nothing is planned")
  void onHold() {
    ObjectNode checkIn = Bodies.checkIn(UUID.randomUUID(), Instant.now(), ZONE);
    checkIn.putArray("symptoms").add("chest-pain");
    JsonNode answer = api.post("check-ins", checkIn).expect(201);

    assertThat(answer.at("/safety/hold").asBoolean()).isTrue();
    await().atMost(WITHIN).until(() -> inForce.current().path("state").asText().equals("PAUSED"));
    JsonNode refused =
        api.post("plans", Bodies.plan(UUID.randomUUID())).expectProblem(409, "safety-hold");
    assertThat(refused.path("guidance")).isNotEmpty();
    assertThat(refused.toString()).doesNotContain("chest-pain");
    inForce.swap(inForce.sessionOf(today)).forEach(it -> it.expectProblem(409, "safety-hold"));
    api.get("breaks").expectProblem(409, "safety-hold");
  }

  @Test
  @Order(3)
  @DisplayName("once a coach confirms that a professional cleared the member, it is planned anew")
  void cleared() {
    stack
        .member("acme", "coach-" + UUID.randomUUID(), "coach")
        .post("members/" + member.id() + "/safety/clearance", Json.object())
        .expect(200);

    await().atMost(WITHIN).until(() -> inForce.current().path("state").asText().equals("ACTIVE"));
    assertThat(inForce.current().path("id")).isNotEqualTo(plan.path("id"));
    assertThat(Json.texts(inForce.current().path("sessions"), "date"))
        .contains(today.toString())
        .doesNotContain(tomorrow.toString());
    JsonNode superseded = api.get("plans/" + plan.path("id").asText()).expect(200);
    assertThat(superseded.path("state").asText()).isEqualTo("SUPERSEDED");
  }

  @Test
  @Order(4)
  @DisplayName("an exercise is swapped for another one")
  void swapped() {
    JsonNode before = inForce.sessionOf(today);

    assertThat(inForce.swap(before)).extracting(Answer::status).contains(200);

    assertThat(inForce.codes()).contains("SWAPPED");
    assertThat(inForce.sessionOf(today).path("id")).isEqualTo(before.path("id"));
  }

  @Test
  @Order(5)
  @DisplayName("a session is moved to a free day, and to no other")
  void moved() {
    String id = inForce.sessionOf(today).path("id").asText();

    inForce.move(id, today.plusWeeks(1)).expectProblem(422, "invalid-request");
    JsonNode after = inForce.move(id, tomorrow).expect(200);

    assertThat(Json.texts(after.path("sessions"), "id")).contains(id);
    assertThat(inForce.sessionOf(tomorrow).path("id").asText()).isEqualTo(id);
    assertThat(inForce.codes()).contains("MOVED");
  }

  @Test
  @Order(6)
  @DisplayName("breaks keep out of meetings, and are done, put off or skipped")
  void breaks() {
    api.post("breaks/busy", Bodies.busy(tomorrow, ZONE)).expect(200);

    List<JsonNode> ofTomorrow = inForce.breaksOf(tomorrow);
    List<JsonNode> ofToday = inForce.breaksOf(today);

    assertThat(ofTomorrow)
        .isNotEmpty()
        .noneMatch(it -> it.path("localTime").asText().startsWith("12:"))
        .allSatisfy(it -> assertThat(it.path("moves")).isNotEmpty());
    inForce.answer(ofToday.get(0), "done", "{}");
    inForce.answer(ofTomorrow.get(0), "skip", "{\"reason\": \"at the doctor's\"}");
    inForce.answer(ofTomorrow.get(1), "later", "{\"minutes\": 10}");
    assertThat(inForce.breaksOf(today).get(0).path("status").asText()).isEqualTo("DONE");
    assertThat(inForce.breaksOf(tomorrow))
        .extracting(it -> it.path("status").asText())
        .startsWith("SKIPPED", "LATER");
  }

  @Test
  @Order(7)
  @DisplayName("a calendar program reads it without a token, until the link is taken back")
  void calendar() {
    ObjectNode wanted = Bodies.calendarLink(UUID.randomUUID());
    String path = api.post("calendar-links", wanted).expect(201).path("path").asText();
    URI door = stack.gateway().base().resolve("/api/v1/");
    Client program = new Client(door, null);

    Answer feed = program.get(path.substring(1));

    assertThat(feed.status()).as(feed.text()).isEqualTo(200);
    assertThat(feed.header("Content-Type")).startsWith("text/calendar");
    assertThat(feed.text())
        .startsWith("BEGIN:VCALENDAR")
        .contains("TZID=" + ZONE.getId() + ":" + tomorrow.format(DateTimeFormatter.BASIC_ISO_DATE));
    api.send("DELETE", "calendar-links/" + wanted.path("id").asText(), null);
    program.get(path.substring(1)).expectProblem(404, "not-found");
  }

  @Test
  @Order(8)
  @DisplayName("every change of it is announced, as its schema has it, and says nothing of pain")
  void announced() {
    List<Event> events =
        stack.events().read("routine-adapted", 4, event -> event.key().equals(member.key()));

    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(EventSchemas.validate(event.topic(), event.data().toString()))
                    .as(event.data().toString())
                    .isEmpty());
    assertThat(
            events.stream().flatMap(it -> Json.texts(it.data().path("changes"), "code").stream()))
        .contains("PROGRESSED", "PAUSED", "SWAPPED", "MOVED");
    assertThat(events).extracting(Event::sequence).isSorted().doesNotHaveDuplicates();
    assertThat(events).noneMatch(it -> it.data().toString().contains("pain"));
  }

  private ObjectNode trainingEveryDayButTomorrow() {
    ObjectNode profile = Bodies.profileWithWork(ZONE);
    profile.set(
        "trainingDays",
        Json.of(
            Arrays.stream(DayOfWeek.values())
                .filter(day -> day != tomorrow.getDayOfWeek())
                .map(Enum::name)
                .toList()));
    return profile;
  }
}
