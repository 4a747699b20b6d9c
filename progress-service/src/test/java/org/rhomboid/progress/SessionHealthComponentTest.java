package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("What a session tells of health")
class SessionHealthComponentTest {

  private static final String WITHDRAWN = "{\"version\":\"2026-11\",\"given\":false}";
  private static final String GIVEN = "{\"version\":\"2026-11\",\"given\":true}";
  private static final String CONSENT = "/me/consents/health-data";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final MemberClient member = MemberClient.somebody("health");

  @Test
  @DisplayName("is a check-in before and one after it, told on the restricted topic alone")
  void announced() {
    String body =
        Bodies.session(
            """
            "painBefore":4,"painAfter":3,"symptoms":["stiffness"],"note":"better",%s"""
                .formatted(Bodies.itemPain(5)));
    member
        .post("/sessions", body)
        .statusCode(201)
        .header("Content-Language", "en")
        .header("Vary", containsString("Accept-Language"));

    MemberEvents events = new MemberEvents(bootstrapServers, member);
    List<MemberEvents.Told> told = events.of("check-in-recorded", 2);
    MemberEvents.Told before = told.get(0);
    MemberEvents.Told after = told.get(1);
    assertThat(before.text("kind")).isEqualTo("BEFORE_SESSION");
    assertThat(before.text("at")).isEqualTo(Bodies.of(body, "startedAt"));
    assertThat(before.data().path("pain").asInt()).isEqualTo(4);
    assertThat(before.data().path("items")).isEmpty();
    assertThat(before.data().path("symptoms")).isEmpty();
    assertThat(after.text("kind")).isEqualTo("AFTER_SESSION");
    assertThat(after.text("at")).isEqualTo(Bodies.of(body, "completedAt"));
    assertThat(after.data().path("pain").asInt()).isEqualTo(3);
    assertThat(after.data().path("items").path(0).path("pain").asInt()).isEqualTo(5);
    assertThat(after.data().path("symptoms").path(0).asText()).isEqualTo("stiffness");
    assertThat(told)
        .allSatisfy(it -> assertThat(it.text("sessionId")).isEqualTo(Bodies.of(body, "id")))
        .allSatisfy(it -> assertThat(it.data().has("note")).isFalse());
    assertThat(events.of("session-completed", 1).get(0).data().findParents("pain")).isEmpty();
  }

  @Test
  @DisplayName("raises findings in the session's own answer, in the language that was asked for")
  void raises() {
    member
        .as()
        .header("Accept-Language", "de-AT")
        .contentType("application/json")
        .body(Bodies.session("\"symptoms\":[\"fainting\",\"persistent-pain\"],\"painBefore\":8"))
        .post("/sessions")
        .then()
        .statusCode(201)
        .header("Content-Language", "de")
        .body("safety.hold", is(true))
        .body("safety.holdVersion", is(1))
        .body("safety.findings.code", contains("fainting", "pain-of-8-or-more", "persistent-pain"))
        .body("streak.state", is("PAUSED"))
        .body("streak.current", is(1));
  }

  @Test
  @DisplayName("in a batch is answered with all that is open after it, in one language")
  void batch() {
    String sessions = "[%s,%s]";
    member
        .as()
        .header("Accept-Language", "fr")
        .contentType("application/json")
        .body(
            sessions.formatted(
                Bodies.session("\"symptoms\":[\"fainting\"]"), Bodies.session(Bodies.itemPain(9))))
        .post("/sessions/batch")
        .then()
        .statusCode(200)
        .header("Content-Language", "fr")
        .header("Vary", containsString("Accept-Language"))
        .body("items.status", contains(201, 201))
        .body("safety.findings.code", contains("fainting", "pain-of-8-or-more"));
  }

  @Test
  @DisplayName("is refused where the member withdrew the consent, each part with its pointer")
  void withdrawn() {
    member.put(CONSENT, WITHDRAWN).statusCode(200);

    member
        .post(
            "/sessions",
            Bodies.session(
                """
                "painBefore":4,"painAfter":3,"symptoms":["stiffness"],"note":"better",%s"""
                    .formatted(Bodies.itemPain(5))))
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/painBefore", "/painAfter", "/symptoms", "/note", "/items/0/pain"));
    member
        .post(
            "/check-ins", Bodies.checkIn("\"pain\":4,\"symptoms\":[\"fainting\"],\"note\":\"bad\""))
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/pain", "/symptoms", "/note"));
    member.get("/sessions").body("items.size()", is(0));
    member.get("/check-ins").body("items.size()", is(0));
    member.get("/safety").body("holdVersion", is(0));
  }

  @Test
  @DisplayName("may be left out: then nothing is refused, and once given again nothing is")
  void withoutIt() {
    member.put(CONSENT, WITHDRAWN).statusCode(200);

    member.post("/sessions", Bodies.session("")).statusCode(201).body("streak.current", is(1));
    member.post("/sessions", Bodies.session("\"symptoms\":[]")).statusCode(201);
    member.put(CONSENT, GIVEN).statusCode(200);
    member.post("/sessions", Bodies.session("\"painAfter\":4")).statusCode(201);
  }

  @Test
  @DisplayName("stays what it was when the consent is withdrawn: a hold is no less true for it")
  void staysOnHold() {
    member.post("/check-ins", Bodies.checkIn("\"symptoms\":[\"fainting\"]")).statusCode(201);

    member.put(CONSENT, WITHDRAWN).statusCode(200);

    member.get("/safety").body("hold", is(true));
  }
}
