package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("The address of a calendar")
class CalendarAddressComponentTest extends CalendarTest {

  @Test
  @DisplayName("is text/calendar with an ETag that a program need not fetch twice, by HEAD too")
  void caching() {
    String path = aCalendar(member, "");
    plan(member, next);

    String tag =
        given()
            .get(path)
            .then()
            .statusCode(200)
            .contentType(equalTo("text/calendar;charset=utf-8"))
            .header("Cache-Control", "private, max-age=900")
            .header("ETag", matchesPattern("\"[0-9a-f]{64}\""))
            .extract()
            .header("ETag");

    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      given()
          .header("If-None-Match", known)
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .header("Cache-Control", "private, max-age=900")
          .body(blankOrNullString());
    }
    for (String unknown : List.of("\"other\"", "nonsense", "\"", ",")) {
      given().header("If-None-Match", unknown).get(path).then().statusCode(200);
    }
    given().head(path).then().statusCode(200).header("ETag", tag).body(blankOrNullString());
    given().header("Accept", "text/html, */*").get(path + "?from=1").then().statusCode(200);

    putProfile(profile(",\"sessionAt\":\"08:00\"")).statusCode(200);
    given().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  @DisplayName("needs no token, and asks nothing of one that is sent")
  void tokens() {
    String path = aCalendar(member, "");

    given().auth().oauth2("nonsense").get(path).then().statusCode(200);
    as("globex", "another").get(path).then().statusCode(200);
    given().post(path).then().statusCode(405);
    given().delete(path).then().statusCode(405);
  }

  @Test
  @DisplayName("is the only one: others are not found, whatever they look like")
  void otherAddresses() {
    for (String secret :
        Stream.of(
                "A".repeat(32),
                "a",
                "",
                "A".repeat(2_000),
                "%00",
                "A".repeat(31) + "%00",
                "..%2f..%2fplans",
                "%C3%A4".repeat(32),
                "'%20or%201=1--")
            .toList()) {
      given()
          .urlEncodingEnabled(false)
          .get("/calendar/" + secret + ".ics")
          .then()
          .statusCode(anyOf(is(404), is(400)))
          .contentType("application/problem+json");
    }
    given().get("/calendar/" + "A".repeat(32)).then().statusCode(404);
  }

  @Test
  @DisplayName("is in no measurement")
  void metrics() {
    String path = aCalendar(member, "");
    text(path);

    given()
        .get("/metrics")
        .then()
        .statusCode(200)
        .body(containsString("/calendar/{secret}"))
        .body(not(containsString(path.substring(10, 42))));
  }

  @Test
  @DisplayName("is gone with its member")
  void erased() {
    String path = aCalendar(member, "");
    text(path);
    String forgotten = "{\"memberId\":\"%s\",\"erasedAt\":\"%s\"}".formatted(member, Instant.now());

    publish(EventType.MEMBER_ERASED, "acme", member, 1, forgotten);

    await().atMost(PATIENCE).until(() -> given().get(path).then().extract().statusCode() == 404);
  }
}
