package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.routine.domain.planning.IsoWeek;

@QuarkusTest
@DisplayName("Desk breaks")
class BreakComponentTest extends BreakTest {

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
}
