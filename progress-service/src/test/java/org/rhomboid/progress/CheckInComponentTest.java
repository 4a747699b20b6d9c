package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("/check-ins")
class CheckInComponentTest {

  private static final String PATH = "/check-ins";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final MemberClient member = MemberClient.somebody("checkin");

  @ParameterizedTest
  @DisplayName("are recorded, whatever the occasion, and shown as they were told")
  @ValueSource(strings = {"INTAKE", "ALONE", "MORNING_AFTER"})
  void kinds(String kind) {
    String body =
        Bodies.checkIn(
            "\"kind\":\"%s\",\"pain\":3,\"symptoms\":[\"stiffness\"],\"note\":\"slept badly\""
                .formatted(kind));
    String id = Bodies.of(body, "id");

    member
        .post(PATH, body)
        .statusCode(201)
        .header("Location", containsString("/check-ins/" + id))
        .header("Content-Language", "en")
        .header("Vary", containsString("Accept-Language"))
        .body("checkIn.id", equalTo(id))
        .body("checkIn.kind", equalTo(kind))
        .body("safety.hold", is(false))
        .body("safety.holdVersion", is(0))
        .body("safety.findings.size()", is(0));
    member
        .get(PATH + "/" + id)
        .statusCode(200)
        .body("pain", is(3))
        .body("symptoms", contains("stiffness"))
        .body("note", equalTo("slept badly"))
        .body("zone", equalTo("Europe/Madrid"))
        .body("day", notNullValue())
        .body("sessionId", nullValue());
  }

  @Test
  @DisplayName("sent again are answered with 200, in whatever way the same is said")
  void again() {
    Instant at = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
    String body = Bodies.checkIn("\"at\":\"" + at + "\",\"symptoms\":[\"fainting\"]");
    String findings = "safety.findings.id";
    List<String> raised = member.post(PATH, body).statusCode(201).extract().path(findings);

    member.post(PATH, body).statusCode(200).body(findings, equalTo(raised));
    String inOtherWords =
        Bodies.tree(body)
            .put("at", at.toString().replace("Z", ".000000Z"))
            .putNull("note")
            .toString();
    member.post(PATH, inOtherWords).statusCode(200).body(findings, equalTo(raised));
    member.get(PATH).body("items.size()", is(1));
  }

  @Test
  @DisplayName("with the id of another one are refused: 409 id-reused")
  void idReused() {
    String body = Bodies.checkIn("\"pain\":2");
    member.post(PATH, body).statusCode(201);

    member
        .post(PATH, Bodies.tree(body).put("pain", 9).toString())
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/id-reused"));
    member.get("/safety").body("hold", is(false));
  }

  @ParameterizedTest
  @DisplayName("that break a rule are refused with its pointer, and nothing is stored")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /symptoms/0 | "symptoms":["cold-feet"]
          /symptoms/1 | "symptoms":["fainting","Fainting"]
          /symptoms/0 | "symptoms":[null]
          /pain       | "pain":11
          /pain       | "pain":-1
          /pain       | "pain":99999999999999999999
          /zone       | "zone":"Mars/Olympus"
          /zone       | "zone":"+01:00"
          /note       | "note":"a\\u0000b"
          /note       | "note":"\\ud800"
          /kind       | "kind":"BEFORE_SESSION"
          /kind       | "kind":"alone"
          /kind       | "kind":null
          /id         | "id":"1"
          /id         | "id":null
          /at         | "at":"2026-11-20T08:00:00"
          /at         | "at":"+99999-01-01T00:00:00Z"
          /sessionId  | "sessionId":"it"
          /mood       | "mood":"good"
          /memberId   | "memberId":"somebody"
          """)
  void breaksARule(String pointer, String property) {
    member
        .post(PATH, Bodies.checkIn(property))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
    member.get(PATH).body("items.size()", is(0));
  }

  @Test
  @DisplayName("of the future or of long ago are refused, and told the bound")
  void bounds() {
    Instant now = Instant.now();

    at(now.plusSeconds(360), 422).body("errors.detail", hasItem(containsString("5 minutes")));
    at(now.minus(Duration.ofDays(31)), 422)
        .body("errors.detail", hasItem(containsString("30 days")));
    at(now.plusSeconds(240), 201).body("safety.hold", is(true));
    at(now.minus(Duration.ofDays(29)), 201);
    member.get(PATH).body("items.size()", is(2));
  }

  @ParameterizedTest
  @DisplayName("are answered in the language that was asked for, guidance first")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en               | en
          de               | de
          es-MX,de;q=0.5   | es
          fr;q=0.9,it      | fr
          pt               | en
          *;q=0            | en
          not a language!! | en
          """)
  void languages(String asked, String answered) throws IOException {
    member
        .as()
        .header("Accept-Language", asked)
        .contentType("application/json")
        .body(Bodies.checkIn("\"symptoms\":[\"chest-pain\"]"))
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Content-Language", answered)
        .body("safety.findings[0].guidance[0]", equalTo(title(answered, "chest-pain")))
        .body("safety.findings[0].guidance.size()", is(9));
    member
        .as()
        .header("Accept-Language", asked)
        .get("/safety")
        .then()
        .header("Content-Language", answered)
        .header("Vary", containsString("Accept-Language"))
        .body("findings[0].guidance[0]", equalTo(title(answered, "chest-pain")));
  }

  @Test
  @DisplayName("say at once what they raised, the most urgent first, with what it means")
  void findings() {
    member
        .post(
            PATH,
            Bodies.checkIn(
                "\"pain\":8,\"symptoms\":[\"severe-pain\",\"soreness\",\"saddle-numbness\"]"))
        .statusCode(201)
        .body("safety.hold", is(true))
        .body("safety.holdVersion", is(1))
        .body(
            "safety.findings.code", contains("saddle-numbness", "pain-of-8-or-more", "severe-pain"))
        .body("safety.findings.urgency", contains("EMERGENCY", "URGENT", "SEE_A_PROFESSIONAL"))
        .body("safety.findings.holds", contains(true, true, false))
        .body("safety.findings.raisedAt", everyItem(startsWith("20")));
  }

  @Test
  @DisplayName("are told to Kafka on the restricted topic, without what was said in own words")
  void announced() {
    String session = UUID.randomUUID().toString();
    String body =
        Bodies.checkIn(
            """
            "kind":"MORNING_AFTER","sessionId":"%s","pain":4,"symptoms":["soreness","dull-pain"],"note":"as it was"\
            """
                .formatted(session));
    member.post(PATH, body).statusCode(201);

    MemberEvents.Told told =
        new MemberEvents(bootstrapServers, member).of("check-in-recorded", 1).get(0);
    assertThat(told.sequence()).isEqualTo(1);
    assertThat(told.text("memberId")).isEqualTo(member.id());
    assertThat(told.text("checkInId")).isEqualTo(Bodies.of(body, "id"));
    assertThat(told.text("kind")).isEqualTo("MORNING_AFTER");
    assertThat(told.text("sessionId")).isEqualTo(session);
    assertThat(told.data().path("pain").asInt()).isEqualTo(4);
    assertThat(told.data().path("symptoms")).hasSize(2);
    assertThat(told.data().has("note")).isFalse();
  }

  @Test
  @DisplayName("come in pages, newest first, and from dates that are asked for")
  void list() {
    Instant now = Instant.now();
    at(now.minus(Duration.ofDays(3)), 201);
    at(now.minus(Duration.ofDays(1)), 201);
    at(now.minus(Duration.ofDays(2)), 201);

    String next =
        member
            .get(PATH + "?limit=2")
            .statusCode(200)
            .body("items.size()", is(2))
            .extract()
            .path("next");
    List<String> days = member.get(PATH).extract().path("items.day");
    assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
    member
        .get(PATH + "?limit=2&cursor=" + next)
        .body("items.day", contains(days.get(2)))
        .body("next", nullValue());
    member
        .get(PATH + "?from=%s&to=%s".formatted(days.get(1), days.get(1)))
        .body("items.day", contains(days.get(1)));
  }

  @Test
  @DisplayName("are each member's own: another's is one that does not exist, and its id is free")
  void notYours() {
    String body = Bodies.checkIn("\"pain\":9");
    String one = PATH + "/" + Bodies.of(body, "id");
    member.post(PATH, body).statusCode(201);

    MemberClient colleague = member.colleague();
    colleague.get(one).statusCode(404).body("type", equalTo("/problems/not-found"));
    new MemberClient("other-" + member.tenant(), member.id()).get(one).statusCode(404);
    colleague.as("coach").get(one).then().statusCode(404);
    colleague.get(PATH).body("items.size()", is(0));
    colleague.get("/safety").body("hold", is(false));
    colleague.post(PATH, body).statusCode(201);
  }

  private ValidatableResponse at(Instant at, int status) {
    return member.post(PATH, Bodies.checkIn("\"at\":\"" + at + "\",\"pain\":8")).statusCode(status);
  }

  private static String title(String language, String code) throws IOException {
    try (InputStream texts =
        CheckInComponentTest.class.getResourceAsStream("/guidance/" + language + ".json")) {
      return new ObjectMapper().readTree(texts).path("findings").path(code).path("title").asText();
    }
  }
}
