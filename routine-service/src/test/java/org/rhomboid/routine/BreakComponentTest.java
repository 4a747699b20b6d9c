package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.domain.deskbreak.BreakWork;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.usecase.deskbreak.ReadBreaksAhead;

@QuarkusTest
@DisplayName("Desk breaks")
class BreakComponentTest extends RoutineTest {

  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final String EVERY_DAY =
      """
      ,"workHours":{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"from":"%s","to":"%s"}""";
  private static final String NINE_TO_FIVE = EVERY_DAY.formatted("09:00", "17:00");

  private final LocalDate today = LocalDate.now(MADRID);
  private final LocalDate tomorrow = today.plusDays(1);

  @Inject DoneInBreaks doneInBreaks;
  @Inject ReadBreaksAhead readBreaksAhead;

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName(
      "of a date come with their moves and reasons, the same each time, today's by default")
  void read() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);

    String read =
        breaksOf(tomorrow)
            .statusCode(200)
            .body("date", equalTo(tomorrow.toString()))
            .body("zone", equalTo("Europe/Madrid"))
            .body("breaks.size()", is(10))
            .body("breaks[0].localTime", equalTo("09:45"))
            .body("breaks[0].at", equalTo(at(tomorrow, "09:45").toString()))
            .body("breaks.seconds", everyItem(lessThanOrEqualTo(120)))
            .body("breaks.status", everyItem(equalTo("OPEN")))
            .body("breaks[0].laterUntil", nullValue())
            .body("breaks[0].moves[0].layer", equalTo("LIBRARY"))
            .body("breaks[0].moves[0].revision", is(1))
            .body("breaks[0].moves[0].dose.sets", greaterThanOrEqualTo(1))
            .body("breaks[0].moves[0].estimatedSeconds", greaterThanOrEqualTo(20))
            .body("breaks[0].moves[0].because.code", hasItem("DOSE"))
            .body("fewerBecause", is(List.of()))
            .extract()
            .asString();

    assertThat(breaksOf(tomorrow).extract().asString()).isEqualTo(read);
    get("/breaks").statusCode(200).body("date", equalTo(today.toString()));
    as("acme", "other-" + member).body(profile(NINE_TO_FIVE)).put("/profile");
    assertThat(
            as("acme", "other-" + member)
                .get("/breaks?date=" + tomorrow)
                .then()
                .extract()
                .<List<String>>path("breaks.id"))
        .doesNotContainAnyElementsOf(breaksOf(tomorrow).extract().path("breaks.id"));
  }

  @Test
  @DisplayName("are none, with the reason, where the profile leaves no room for one")
  void none() {
    putProfile(profile("")).statusCode(201);
    breaksOf(tomorrow)
        .statusCode(200)
        .body("breaks", is(List.of()))
        .body("fewerBecause.code", contains("NO_WORK_HOURS"))
        .body("fewerBecause[0].text", containsString("no work hours"));

    putProfile(profile(NINE_TO_FIVE + ",\"breaksPerDay\":0")).statusCode(200);
    breaksOf(tomorrow).body("fewerBecause.code", contains("NONE_WANTED"));

    putProfile(profile(NINE_TO_FIVE + ",\"breaksPerDay\":2")).statusCode(200);
    breaksOf(tomorrow)
        .body("breaks.localTime", contains("11:15", "15:00"))
        .body("fewerBecause.code", contains("DAILY_CAP"));
  }

  @Test
  @DisplayName("need a profile: 409 profile-required, whatever is asked for")
  void profileRequired() {
    get("/breaks").statusCode(409).body("type", equalTo("/problems/profile-required"));
    get("/breaks/busy").statusCode(409).body("type", equalTo("/problems/profile-required"));
    busy("{\"busy\":[" + time(tomorrow, "10:00", "11:00") + "]}")
        .statusCode(409)
        .body("type", equalTo("/problems/profile-required"));
    post(UUID.randomUUID().toString(), "done", "{}")
        .statusCode(409)
        .body("type", equalTo("/problems/profile-required"));
  }

  @Test
  @DisplayName(
      "are planned 31 days around today: another date is refused with that bound, as is what is no date")
  void dates() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    breaksOf(today.plusDays(31)).statusCode(200);
    breaksOf(today.minusDays(31)).statusCode(200);

    breaksOf(today.plusDays(32))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", contains("/date"))
        .body("errors[0].detail", containsString(today.plusDays(31).toString()));
    breaksOf(today.minusDays(32)).statusCode(422);
    get("/breaks?date=tomorrow").statusCode(422).body("errors.pointer", contains("/date"));
    get("/breaks?day=1").statusCode(422).body("errors.pointer", contains("/day"));
  }

  @Test
  @DisplayName("that are done are kept, once, and their seconds count on their date")
  void done() throws Throwable {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    String id = breaksOf(today).extract().path("breaks[2].id");

    String kept =
        post(id, "done", "{}")
            .statusCode(200)
            .body("id", equalTo(id))
            .body("localTime", equalTo("11:15"))
            .body("status", equalTo("DONE"))
            .extract()
            .asString();
    String again =
        as("acme", member)
            .post("/breaks/" + id + "/done")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(again).isEqualTo(kept);
    breaksOf(today)
        .body("breaks.size()", is(10))
        .body("breaks[2].id", equalTo(id))
        .body("breaks.status", hasItem("DONE"));
    List<BreakWork> done =
        VertxContextSupport.subscribeAndAwait(() -> doneInBreaks.since(acme(member), today));
    assertThat(done).isNotEmpty().allSatisfy(it -> assertThat(it.date()).isEqualTo(today));
    assertThat(BreakWork.secondsByTarget(done).get(today).values()).allMatch(it -> it > 0);
    assertThat(
            VertxContextSupport.subscribeAndAwait(() -> doneInBreaks.since(acme(member), tomorrow)))
        .isEmpty();
  }

  @Test
  @DisplayName("of a day to come cannot be done yet, but can be skipped")
  void notYet() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    String id = breaksOf(tomorrow).extract().path("breaks[0].id");

    post(id, "done", "{}")
        .statusCode(422)
        .body("errors[0].detail", containsString(tomorrow.toString()));
    post(id, "skip", "").statusCode(200).body("status", equalTo("SKIPPED"));
  }

  @Test
  @DisplayName(
      "that are answered twice have the last answer, and stay where they were when the profile changes")
  void lastAnswer() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    String id = breaksOf(today).extract().path("breaks[1].id");

    post(id, "skip", "{\"reason\":\"a call\"}")
        .statusCode(200)
        .body("status", equalTo("SKIPPED"))
        .body("reason", equalTo("a call"));
    post(id, "done", "{}").body("status", equalTo("DONE")).body("reason", nullValue());
    putProfile(profile(EVERY_DAY.formatted("13:10", "20:00"))).statusCode(200);

    breaksOf(today)
        .body("breaks[0].id", equalTo(id))
        .body("breaks[0].localTime", equalTo("10:30"))
        .body("breaks[0].status", equalTo("DONE"))
        .body("breaks[1].localTime", equalTo("13:55"));
    post(id, "skip", "{}").statusCode(200);
  }

  @Test
  @DisplayName(
      "are put off within the free time of their day, and are told when it is free again where it is not")
  void later() throws Throwable {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    busy("{\"busy\":[" + time(tomorrow, "10:00", "11:00") + "]}").statusCode(200);
    String id = breaksOf(tomorrow).extract().path("breaks[0].id");

    post(id, "later", "{\"minutes\":10,\"reason\":\"not now\"}")
        .statusCode(200)
        .body("status", equalTo("LATER"))
        .body("at", equalTo(at(tomorrow, "09:45").toString()))
        .body("laterUntil", equalTo(at(tomorrow, "09:55").toString()))
        .body("reason", equalTo("not now"));
    post(id, "later", "{\"minutes\":20}")
        .statusCode(422)
        .body("errors.pointer", contains("/minutes"))
        .body("errors[0].detail", containsString("free again at 11:00"));

    breaksOf(tomorrow).body("breaks[0].status", equalTo("LATER"));
    List<DeskBreak> ahead =
        VertxContextSupport.subscribeAndAwait(
            () -> readBreaksAhead.between(acme(member), tomorrow, tomorrow.plusDays(1)));
    assertThat(ahead.get(0).at().toLocalTime()).isEqualTo(LocalTime.of(9, 55));
    assertThat(ahead).extracting(it -> it.at().toLocalDate()).contains(tomorrow.plusDays(1));
  }

  @Test
  @DisplayName("refuse bad answers with pointer and bound, all at once")
  void badAnswers() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    String id = breaksOf(tomorrow).extract().path("breaks[0].id");

    post(id, "later", "{\"minutes\":4,\"until\":1,\"reason\":\"" + "x".repeat(201) + "\"}")
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/minutes", "/until", "/reason"));
    post(id, "later", "{}").statusCode(422).body("errors[0].detail", equalTo("is required"));
    post(id, "later", "{\"minutes\":\"5\"}").statusCode(400);
    post(id, "skip", "{\"reason\":5}").statusCode(400);
    post(id, "done", "{\"at\":1}").statusCode(422).body("errors.pointer", contains("/at"));
  }

  @Test
  @DisplayName("of another member, another tenant or nobody are not found")
  void notYours() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    String id = breaksOf(today).extract().path("breaks[0].id");
    post(id, "done", "{}").statusCode(200);
    as("acme", "other-" + member).body(profile(NINE_TO_FIVE)).put("/profile");
    as("globex", member).body(profile(NINE_TO_FIVE)).put("/profile");

    for (String of : List.of(id, UUID.randomUUID().toString(), "none")) {
      as("acme", "other-" + member)
          .body("{}")
          .post("/breaks/" + of + "/skip")
          .then()
          .statusCode(404);
      as("globex", member)
          .body("{}")
          .post("/breaks/" + of + "/done")
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/not-found"));
    }
    as("globex", member).get("/breaks").then().body("breaks.status", everyItem(equalTo("OPEN")));
    assertThat(countAs("routine_app", "select count(*) from break_answer")).isZero();
  }

  @Test
  @DisplayName("Planner 7: are neither shown nor answered while a safety hold is open")
  void hold() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    String id = breaksOf(today).extract().path("breaks[0].id");
    execute(
        "insert into member_safety (tenant_id, member_id, hold_version, hold, as_of) values ('acme', '%s', 1, true, now())"
            .formatted(member));

    get("/breaks")
        .statusCode(409)
        .body("type", equalTo("/problems/safety-hold"))
        .body("guidance", not(is(List.of())));
    post(id, "done", "{}").statusCode(409).body("type", equalTo("/problems/safety-hold"));
  }

  @Test
  @DisplayName(
      "Planner 5: work no muscles that rest from a session of yesterday, or for one planned tomorrow")
  void rest() {
    String areas = "\"painAreas\":[\"upper-back\",\"shoulders\",\"middle-back\"]";
    putProfile(profile(NINE_TO_FIVE).replace("\"painAreas\":[\"upper-back\"]", areas))
        .statusCode(201);
    List<String> strength =
        List.of("band-row", "wall-push-up", "reverse-fly", "prone-back-extension");
    assertThat(movesOf(today)).containsAnyElementsOf(strength);

    performed(today.minusDays(1), strength);

    assertThat(movesOf(today)).isNotEmpty().doesNotContainAnyElementsOf(strength);
    postPlan(UUID.randomUUID(), IsoWeek.of(today).plusWeeks(1).toString()).statusCode(201);
    List<String> onMonday =
        get("/plans?limit=1")
            .extract()
            .path("items[0].sessions[0].items.findAll { it.phase == 'STRENGTH' }.slug");
    assertThat(movesOf(IsoWeek.of(today).sunday())).doesNotContainAnyElementsOf(onMonday);
  }

  @Test
  @DisplayName("and busy times go 90 days after their date, when the member writes the next")
  void retention() {
    putProfile(profile(NINE_TO_FIVE)).statusCode(201);
    for (int days : new int[] {89, 91}) {
      execute(
          """
          insert into break_answer (tenant_id, member_id, id, date, at, zone, status, answered_at, moves)
          values ('acme', '%1$s', gen_random_uuid(), date '%2$s' - %3$d, now(), 'UTC', 'DONE', now(), '[]');
          insert into busy_time (tenant_id, member_id, starts_at, ends_at)
          values ('acme', '%1$s', now() - interval '%3$d days 1 hour', now() - interval '%3$d days')"""
              .formatted(member, today, days));
    }

    busy("{\"busy\":[" + time(tomorrow, "10:00", "11:00") + "]}").statusCode(200);
    post(breaksOf(tomorrow).extract().path("breaks[0].id"), "skip", "{}").statusCode(200);

    assertThat(count("select count(*) from break_answer where member_id = ?", member)).isEqualTo(2);
    assertThat(count("select count(*) from busy_time where member_id = ?", member)).isEqualTo(2);
  }

  private List<String> movesOf(LocalDate date) {
    return breaksOf(date).statusCode(200).extract().path("breaks.moves.slug.flatten()");
  }

  private void performed(LocalDate date, List<String> slugs) {
    String items =
        slugs.stream()
            .map(
                "{\"slug\":\"%s\",\"layer\":\"LIBRARY\",\"revision\":1,\"outcome\":\"DONE\",\"setsDone\":2}"
                    ::formatted)
            .collect(Collectors.joining(","));
    Instant at = at(date, "18:00");
    String session =
        """
        {"memberId":"%1$s","sessionId":"%2$s","startedAt":"%3$s","completedAt":"%3$s","recordedAt":"%3$s","zone":"Europe/Madrid",
         "practiceDay":"%4$s","late":false,"items":[%5$s]}"""
            .formatted(member, UUID.randomUUID(), at, date, items);
    publish(EventType.SESSION_COMPLETED, EventPublisher.newId(), "acme", member, at, session);
    await()
        .atMost(PATIENCE)
        .until(
            () -> count("select count(*) from performed_session where member_id = ?", member) == 1);
  }

  private ValidatableResponse breaksOf(LocalDate date) {
    return get("/breaks?date=" + date);
  }

  private ValidatableResponse post(String id, String answer, String body) {
    return as("acme", member).body(body).post("/breaks/" + id + "/" + answer).then();
  }

  private ValidatableResponse busy(String body) {
    return as("acme", member).body(body).post("/breaks/busy").then();
  }

  private static String time(LocalDate date, String from, String to) {
    return "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(at(date, from), at(date, to));
  }

  private static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(MADRID).toInstant();
  }

  private static Member acme(String who) {
    return new Member(new Tenant("acme"), who);
  }
}
