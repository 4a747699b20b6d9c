package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A safety hold")
class SafetyHoldComponentTest {

  private static final String ALL = "{}";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final MemberClient member = MemberClient.somebody("hold");

  @ParameterizedTest
  @DisplayName("Safety 2: is raised by each red flag, after a session too")
  @CsvSource({
    "bladder-or-bowel-control-loss,EMERGENCY",
    "saddle-numbness,EMERGENCY",
    "chest-pain,EMERGENCY",
    "breathlessness,EMERGENCY",
    "tearing-pain-between-the-shoulder-blades,EMERGENCY",
    "fainting,EMERGENCY",
    "progressive-leg-weakness,EMERGENCY",
    "limb-weakness,URGENT",
    "numbness-or-tingling,URGENT",
    "recent-fall-or-accident,URGENT",
    "fever-with-back-pain,URGENT",
    "unexplained-weight-loss,URGENT",
    "history-of-cancer,URGENT",
    "unrelenting-night-pain,URGENT",
    "serious-injury,URGENT"
  })
  void redFlags(String symptom, String urgency) {
    String told = "\"symptoms\":[\"" + symptom + "\"]";
    member
        .post("/check-ins", Bodies.checkIn(told))
        .statusCode(201)
        .body("safety.hold", is(true))
        .body("safety.findings.urgency", contains(urgency));
    member
        .colleague()
        .post("/sessions", Bodies.session(told))
        .statusCode(201)
        .body("safety.findings.code", contains(symptom))
        .body("safety.findings.urgency", contains(urgency))
        .body("streak.state", equalTo("PAUSED"));
  }

  @ParameterizedTest
  @DisplayName("Safety 2: is raised by pain of 8 or more, before, after and during a session")
  @ValueSource(
      strings = {
        "\"painBefore\":8",
        "\"painAfter\":10",
        "\"painBefore\":0,\"painAfter\":8",
        "\"items\":[{\"slug\":\"band-row\",\"revision\":1,\"setsDone\":0,\"outcome\":\"SKIPPED\",\"pain\":9}]"
      })
  void strongPain(String told) {
    member
        .post("/sessions", Bodies.session(told))
        .statusCode(201)
        .body("safety.hold", is(true))
        .body("safety.findings.code", contains("pain-of-8-or-more"))
        .body("safety.findings.urgency", contains("URGENT"));
  }

  @ParameterizedTest
  @DisplayName("Safety 2: is not raised by less, nor by what everybody has")
  @ValueSource(
      strings = {
        "\"pain\":7",
        "\"symptoms\":[\"dull-pain\",\"sharp-pain\",\"throbbing-between-the-shoulder-blades\"]",
        "\"symptoms\":[\"severe-pain\"],\"pain\":7",
        "\"note\":\"chest-pain, 9 of 10\""
      })
  void noHold(String told) {
    member.post("/check-ins", Bodies.checkIn(told)).statusCode(201).body("safety.hold", is(false));
  }

  @Test
  @DisplayName("is told to the other services each time it changes, with no symptom")
  void announced() {
    member.post("/check-ins", Bodies.checkIn("\"symptoms\":[\"fainting\"]")).statusCode(201);
    member.post("/check-ins", Bodies.checkIn("\"symptoms\":[\"fainting\"]")).statusCode(201);
    member.post("/sessions", Bodies.session("\"painAfter\":9")).statusCode(201);
    member.post("/safety/clearance", ALL).statusCode(200);

    List<MemberEvents.Told> told =
        new MemberEvents(bootstrapServers, member).of("safety-hold-updated", 3);
    assertThat(told)
        .extracting(it -> it.data().path("holdVersion").asInt())
        .containsExactly(1, 2, 3);
    assertThat(told)
        .extracting(it -> it.data().path("hold").asBoolean())
        .containsExactly(true, true, false);
    assertThat(told).extracting(it -> it.data().path("findings").size()).containsExactly(1, 2, 0);
    assertThat(told).extracting(MemberEvents.Told::sequence).containsExactly(1L, 3L, 4L);
    assertThat(told).noneMatch(it -> it.data().toString().contains("fainting"));
    assertThat(told).noneMatch(it -> it.data().toString().contains("pain"));
  }

  @Test
  @DisplayName("Streaks 1: pauses the streak; the session that raised it counts")
  void pauses() {
    yesterday();
    member
        .post("/sessions", Bodies.session("\"symptoms\":[\"fainting\"]"))
        .body("streak.current", is(2))
        .body("streak.state", equalTo("PAUSED"))
        .body("streak.expiresAt", nullValue());

    member.get("/streak").body("state", equalTo("PAUSED")).body("current", is(2));
    MemberEvents.Told told =
        new MemberEvents(bootstrapServers, member).of("streak-updated", 2).get(1);
    assertThat(told.text("state")).isEqualTo("PAUSED");
    assertThat(told.data().has("expiresAt")).isFalse();
  }

  @Test
  @DisplayName(
      "Streaks 1: sessions between it and its clearance are kept and do not count, late ones neither")
  void sessionsInBetween() {
    member.post("/check-ins", Bodies.checkIn("\"symptoms\":[\"fainting\"]")).statusCode(201);
    String during = Bodies.sessionAt(Instant.now(), "");
    String late = Bodies.sessionAt(Instant.now(), "\"note\":\"sent late\"");
    member.post("/sessions", during).statusCode(201).body("streak.current", is(0));
    member.get("/sessions/" + Bodies.of(during, "id")).statusCode(200);
    member.post("/safety/clearance", ALL).statusCode(200);

    member.post("/sessions", late).statusCode(201).body("streak.current", is(0));
    member
        .post("/sessions", Bodies.sessionAt(Instant.now(), ""))
        .statusCode(201)
        .body("streak.current", is(1));
    member.get("/sessions").body("items.size()", is(3));
  }

  @Test
  @DisplayName("Streaks 1: what was done before it counts, though it is heard of during it")
  void sessionsBefore() {
    String before = Bodies.sessionAt(Instant.now().minusSeconds(1), "");
    member.post("/check-ins", Bodies.checkIn("\"symptoms\":[\"fainting\"]")).statusCode(201);

    member
        .post("/sessions", before)
        .statusCode(201)
        .body("streak.current", is(1))
        .body("streak.state", equalTo("PAUSED"));
    yesterday();
    member.get("/streak").body("current", is(2)).body("longest.length", is(2));
  }

  @Test
  @DisplayName("Streaks 1: a correction does not make count what did not")
  void corrected() {
    member.post("/check-ins", Bodies.checkIn("\"symptoms\":[\"fainting\"]")).statusCode(201);
    String during = Bodies.sessionAt(Instant.now(), "");
    member.post("/sessions", during).statusCode(201);
    member.post("/safety/clearance", ALL).statusCode(200);

    String again =
        Bodies.tree(during)
            .put("id", Bodies.of(Bodies.session(""), "id"))
            .put("replaces", Bodies.of(during, "id"))
            .toString();
    member.post("/sessions", again).statusCode(201).body("streak.current", is(0));
  }

  private void yesterday() {
    member
        .post("/sessions", Bodies.sessionAt(Instant.now().minus(Duration.ofDays(1)), ""))
        .statusCode(201);
  }
}
