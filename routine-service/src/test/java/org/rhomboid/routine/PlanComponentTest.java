package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.test.TopicReader;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;

@QuarkusTest
@DisplayName("A plan")
class PlanComponentTest extends RoutineTest {

  private final UUID id = UUID.randomUUID();
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
  private final IsoWeek current = IsoWeek.of(today);
  private final IsoWeek next = current.plusWeeks(1);

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName("is made of the current week from today on, explained, stored and announced")
  void current() {
    putProfile(profile("")).statusCode(201);

    String made =
        postPlan(id)
            .statusCode(201)
            .header("Location", containsString("/plans/" + id))
            .body("id", equalTo(id.toString()))
            .body("week", equalTo(current.toString()))
            .body("state", equalTo("ACTIVE"))
            .body("effectiveFrom", equalTo(today.toString()))
            .body("sessions[0].id", equalTo(NameBasedId.ofSession(id, today).toString()))
            .body("sessions[0].date", equalTo(today.toString()))
            .body("sessions[0].minutes", is(15))
            .body("sessions[0].done", is(false))
            .body("sessions[0].doneBy", nullValue())
            .body("sessions[0].items[0].phase", equalTo("WARM_UP"))
            .body("sessions[0].items[0].layer", equalTo("LIBRARY"))
            .body("sessions[0].items[0].dose.sets", greaterThanOrEqualTo(1))
            .body("sessions[0].items[0].because.code", hasItem("WARMS_UP"))
            .body("score", greaterThanOrEqualTo(1))
            .body("basedOn.profileVersion", is(1))
            .extract()
            .asString();

    assertThat(get("/plans/current").statusCode(200).extract().asString()).isEqualTo(made);
    assertThat(get("/plans/" + id).statusCode(200).extract().asString()).isEqualTo(made);
    ConsumerRecord<String, byte[]> announced = announced("routine-planned", 1).get(0);
    assertThat(announced.key()).isEqualTo("acme/" + member);
    assertThat(TopicReader.headers(announced)).containsEntry("ce_sequence", "1");
    assertThat(EventSchemas.validateHeaders(TopicReader.headers(announced))).isEmpty();
    assertThat(EventSchemas.validate("routine-planned", announced.value())).isEmpty();
  }

  @Test
  @DisplayName(
      "of next week has a session on each training day, and its other days are announced as rest")
  void nextWeek() {
    String twoDays =
        profile("")
            .replaceAll("\"trainingDays\":\\[.*]", "\"trainingDays\":[\"TUESDAY\",\"FRIDAY\"]");
    putProfile(twoDays).statusCode(201);

    postPlan(id, next.toString())
        .statusCode(201)
        .body("effectiveFrom", equalTo(next.monday().toString()))
        .body(
            "sessions.date",
            contains(next.monday().plusDays(1).toString(), next.monday().plusDays(4).toString()))
        .body("excluded", everyItem(hasKey("because")));

    get("/plans/current").statusCode(404).body("type", equalTo("/problems/not-found"));
    JsonPath event = JsonPath.from(new String(announced("routine-planned", 1).get(0).value()));
    assertThat(event.getList("restDays"))
        .hasSize(5)
        .doesNotContain(next.monday().plusDays(1).toString());
  }

  @Test
  @DisplayName("is made once per id")
  void isIdempotent() {
    putProfile(profile("")).statusCode(201);
    String made = postPlan(id).statusCode(201).extract().asString();

    assertThat(postPlan(id).statusCode(200).extract().asString()).isEqualTo(made);
    assertThat(postPlan(id, current.toString()).statusCode(200).extract().asString())
        .isEqualTo(made);
    postPlan(id, next.toString())
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/id-reused"));
  }

  @Test
  @DisplayName("with another id supersedes the plan of its week, which stays readable")
  void supersedes() {
    UUID later = UUID.randomUUID();
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    postPlan(UUID.randomUUID(), next.toString()).statusCode(201);

    postPlan(later).statusCode(201);

    get("/plans/current").statusCode(200).body("id", equalTo(later.toString()));
    get("/plans/" + id).statusCode(200).body("state", equalTo("SUPERSEDED"));
    postPlan(id).statusCode(200).body("state", equalTo("SUPERSEDED"));
    get("/plans?from=" + today + "&to=" + today)
        .statusCode(200)
        .body("items.id", contains(later.toString(), id.toString()))
        .body("next", nullValue());
    String cursor =
        get("/plans?limit=2").statusCode(200).body("items.size()", is(2)).extract().path("next");
    get("/plans?limit=2&cursor=" + cursor).body("items.id", contains(id.toString()));
    assertThat(announced("routine-planned", 3))
        .extracting(record -> TopicReader.headers(record).get("ce_sequence"))
        .containsExactly("1", "2", "3");
  }

  @Test
  @DisplayName(
      "is refused without a profile, for a past week, more than four ahead, or a week that is none")
  void refusals() {
    postPlan(id).statusCode(409).body("type", equalTo("/problems/profile-required"));
    putProfile(profile("")).statusCode(201);
    for (String week :
        List.of(
            current.plusWeeks(-1).toString(), current.plusWeeks(5).toString(), "2026-W60", "")) {
      postPlan(id, week).statusCode(422).body("errors.pointer", contains("/week"));
    }
    as("acme", member)
        .body("{\"id\":\"not-an-id\",\"weak\":1}")
        .post("/plans")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/id", "/weak"));
    get("/plans/current").statusCode(404);
    get("/plans/nonsense").statusCode(404);
    get("/plans?from=yesterday&colour=red")
        .statusCode(422)
        .body("errors.pointer", contains("/from", "/colour"));
  }

  @Test
  @DisplayName("keeps to the profile: what is disliked is out, and says so")
  void followsTheProfile() {
    putProfile(profile(",\"dislikes\":[\"band-row\"]")).statusCode(201);

    postPlan(id, next.toString())
        .statusCode(201)
        .body("sessions.items.flatten().slug", not(hasItem("band-row")))
        .body("excluded.find { it.slug == 'band-row' }.because.code", equalTo("DISLIKED"));
  }

  @Test
  @DisplayName("is its member's alone, within the tenant and beyond")
  void isolation() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    for (var stranger : List.of(as("acme", "another"), as("globex", member))) {
      stranger
          .get("/plans/" + id)
          .then()
          .statusCode(404)
          .body("type", equalTo("/problems/not-found"));
      stranger.get("/plans/current").then().statusCode(404);
      stranger.get("/plans").then().statusCode(200).body("items.size()", is(0));
    }
  }

  @Test
  @DisplayName("and a profile that come at the same time are all kept, one after the other")
  void concurrency() throws InterruptedException, ExecutionException {
    putProfile(profile("")).statusCode(201);
    Stream<Callable<Integer>> profiles =
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                target ->
                    () ->
                        putProfile(profile(",\"weeklyTarget\":" + target)).extract().statusCode());
    Stream<Callable<Integer>> plans =
        IntStream.rangeClosed(1, 6)
            .mapToObj(number -> () -> postPlan(UUID.randomUUID()).extract().statusCode());
    ExecutorService clients = Executors.newFixedThreadPool(12);

    List<Future<Integer>> answers = clients.invokeAll(Stream.concat(profiles, plans).toList());

    for (int i = 0; i < 12; i++) {
      assertThat(answers.get(i).get()).isEqualTo(i < 6 ? 200 : 201);
    }
    get("/profile").header("ETag", "\"7\"").body("weeklyTarget", notNullValue());
    assertThat(count("select count(*) from plan where member_id = ? and state = 'ACTIVE'", member))
        .isEqualTo(1);
    assertThat(announced("routine-planned", 6))
        .extracting(record -> TopicReader.headers(record).get("ce_sequence"))
        .containsExactly("1", "2", "3", "4", "5", "6");
    clients.shutdown();
  }
}
