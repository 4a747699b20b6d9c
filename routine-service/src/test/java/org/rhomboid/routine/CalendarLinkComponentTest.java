package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.calendar.CalendarSecret;

@QuarkusTest
@DisplayName("A calendar link")
class CalendarLinkComponentTest extends RoutineTest {

  private final UUID id = UUID.randomUUID();

  @Test
  @DisplayName("is made once per id, and tells its path once")
  void madeOnce() {
    postLink(link(id, ",\"name\":\"Work\",\"breaks\":false,\"language\":\"de\""))
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("id", equalTo(id.toString()))
        .body("name", equalTo("Work"))
        .body("breaks", is(false))
        .body("language", equalTo("de"))
        .body("path", matchesPattern("/calendar/[A-Za-z0-9_-]{32}\\.ics"))
        .body("createdAt", notNullValue())
        .body("lastFetchedAt", nullValue());

    postLink(link(id, ",\"language\":\"de\",\"breaks\":false,\"name\":\"Work\""))
        .statusCode(200)
        .body("id", equalTo(id.toString()))
        .body("path", nullValue());
    postLink(link(id, ",\"name\":\"Home\""))
        .statusCode(409)
        .body("type", equalTo("/problems/id-reused"));
    get("/calendar-links")
        .statusCode(200)
        .body("items.id", contains(id.toString()))
        .body("items[0].path", nullValue())
        .body("next", nullValue());
  }

  @Test
  @DisplayName("is made with breaks and in English where nothing is said, and named by nobody")
  void defaults() {
    postLink(link(id, ""))
        .statusCode(201)
        .body("name", nullValue())
        .body("breaks", is(true))
        .body("language", equalTo("en"));
    postLink(link(id, ",\"breaks\":true,\"language\":\"en\",\"name\":null")).statusCode(200);
  }

  @Test
  @DisplayName("is stored without its secret")
  void stored() {
    String path = path(postLink(link(id, "")));
    String secret = secret(path);

    assertThat(
            count(
                "select count(*) from calendar_link where calendar_link::text like ?",
                like(secret)))
        .isZero();
    assertThat(
            count(
                "select count(*) from calendar_link where secret_hash = ?",
                new CalendarSecret(secret).hash()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("is one of at most ten, also where they come at once")
  void atMostTen() {
    List<Integer> answers =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> postLink(link(UUID.randomUUID(), "")).extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).filteredOn(status -> status == 201).hasSize(10);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(2);
    List<String> ids = get("/calendar-links").extract().path("items.id");
    postLink(link(id, ""))
        .statusCode(409)
        .body("type", equalTo("/problems/too-many-calendar-links"));
    delete(ids.get(0)).statusCode(204);
    postLink(link(id, "")).statusCode(201);
  }

  @Test
  @DisplayName("with one id is made once, also where it is asked for twice at once")
  void atOnce() {
    List<CompletableFuture<Integer>> answers =
        Stream.of(1, 2, 3)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> postLink(link(id, "")).extract().statusCode()))
            .toList();

    assertThat(answers).extracting(CompletableFuture::join).containsOnlyOnce(201).contains(200);
  }

  @Test
  @DisplayName("is taken back at once, and then as unknown as one that never was")
  void revoked() {
    String path = path(postLink(link(id, "")));
    fetch(path).statusCode(200);
    get("/calendar-links").body("items[0].lastFetchedAt", notNullValue());

    delete(id.toString()).statusCode(204).body(blankOrNullString());

    assertThat(refusal(path)).isEqualTo(refusal("/calendar/" + "A".repeat(32) + ".ics"));
    delete(id.toString()).statusCode(404).body("type", equalTo("/problems/not-found"));
    get("/calendar-links").body("items.size()", is(0));
  }

  @Test
  @DisplayName("is its member's alone, within the tenant and beyond")
  void isolation() {
    String path = path(postLink(link(id, "")));

    for (var stranger : List.of(as("acme", "another"), as("globex", member))) {
      stranger.delete("/calendar-links/" + id).then().statusCode(404);
      stranger.get("/calendar-links").then().body("items.id", not(containsInAnyOrder(id)));
    }
    // an id is the member's: the same one is free elsewhere
    as("globex", member).body(link(id, "")).post("/calendar-links").then().statusCode(201);
    fetch(path).statusCode(200);
  }

  @Test
  @DisplayName("is read by no role without its tenant; by its hash alone the service learns whose")
  void rowSecurity() {
    String secret = secret(path(postLink(link(id, ""))));
    String hash = new CalendarSecret(secret).hash();
    String whose = "select count(*) from calendar_owner(?) where member_id = ?";

    assertThat(countAs("routine_app", "select count(*) from calendar_link")).isZero();
    assertThat(countAs("routine_app", whose, hash, member)).isEqualTo(1);
    assertThat(countAs("routine_app", "select count(*) from calendar_owner(?)", "0".repeat(64)))
        .isZero();
    assertThatThrownBy(() -> countAs("routine_worker", whose, hash, member))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> countAs("routine_worker", "select count(*) from calendar_link"))
        .hasMessageContaining("permission denied");
  }

  @Test
  @DisplayName("is refused with every rule that it breaks")
  void badInput() {
    postLink("{\"name\":\"\",\"language\":\"xx\",\"colour\":\"red\"}")
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/colour", "/id", "/language", "/name"));
    postLink(link(id, ",\"name\":\"" + "n".repeat(101) + "\""))
        .statusCode(422)
        .body("errors.pointer", contains("/name"))
        .body("errors[0].detail", containsString("100"));
    for (String bad : List.of("a\\u0000b", "a\\nb", "a\\u009fb", "\\ud800")) {
      postLink(link(id, ",\"name\":\"" + bad + "\""))
          .statusCode(422)
          .body("errors.pointer", contains("/name"));
    }
    postLink("{\"id\":\"" + id + "\",\"breaks\":\"yes\"}").statusCode(400);
    postLink("{\"id\":\"1\"}").statusCode(422).body("errors.pointer", contains("/id"));
    delete("nonsense").statusCode(404);
    get("/calendar-links?colour=red").statusCode(422).body("errors.pointer", contains("/colour"));
    given().get("/calendar-links").then().statusCode(401);
    given()
        .contentType("application/json")
        .body(link(id, ""))
        .post("/calendar-links")
        .then()
        .statusCode(401);
  }

  private ValidatableResponse postLink(String body) {
    return as("acme", member).body(body).post("/calendar-links").then();
  }

  private ValidatableResponse delete(String which) {
    return as("acme", member).delete("/calendar-links/" + which).then();
  }

  private static ValidatableResponse fetch(String path) {
    return given().get(path).then();
  }

  /** What is answered, but for the address itself. */
  private static String refusal(String path) {
    return fetch(path).statusCode(404).extract().asString().replace(path, "");
  }

  private static String link(UUID id, String more) {
    return "{\"id\":\"" + id + "\"" + more + "}";
  }

  private static String path(ValidatableResponse made) {
    return made.statusCode(201).extract().path("path");
  }

  private static String secret(String path) {
    return path.substring("/calendar/".length(), path.length() - ".ics".length());
  }

  private static String like(String secret) {
    return "%" + secret + "%";
  }
}
