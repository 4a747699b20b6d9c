package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.routine.domain.planning.IsoWeek;

@QuarkusTest
@DisplayName("What is said of a plan")
class PlanAdviceComponentTest extends RoutineTest {

  private final UUID id = UUID.randomUUID();
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
  private final IsoWeek next = IsoWeek.of(today).plusWeeks(1);

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName("is kept with it: what one thing more would bring, and how the week meets its aims")
  void whatIfAndAims() {
    putProfile(profile("")).statusCode(201);

    String made =
        postPlan(id, next.toString())
            .statusCode(201)
            .body("clashes", empty())
            .body("remedies", empty())
            .body("whatIf.gain", everyItem(greaterThan(0)))
            .body("aims", everyItem(hasKey("source")))
            .body("aims.code", hasItem("STRENGTH"))
            .body("aims.find { it.code == 'STRENGTH' }.ways.days", contains(2, 5))
            .body("aims.find { it.code == 'STRENGTH' }.planned", is(true))
            .body("aims.find { it.code == 'STRENGTH' }.done", is(false))
            .extract()
            .asString();

    assertThat(get("/plans/" + id).statusCode(200).extract().asString()).isEqualTo(made);
  }

  @Test
  @DisplayName("names the rules that clash where there is no session, and the change that helps")
  void clashesAndRemedies() {
    String disliked =
        PublishedLibrary.ALL.stream()
            .filter(exercise -> exercise.kind().equals("mobility"))
            .map(exercise -> "\"" + exercise.slug() + "\"")
            .collect(Collectors.joining(","));
    putProfile(profile(",\"dislikes\":[" + disliked + "]")).statusCode(201);

    postPlan(id, next.toString())
        .statusCode(201)
        .body("sessions", empty())
        .body("clashes[0].rule", is(2))
        .body("clashes[0].code", equalTo("NEEDS_WARM_UP"))
        .body("clashes.code", hasItem("DISLIKED"))
        .body("remedies.code", everyItem(equalTo("DISLIKE")))
        .body("remedies[0].sessions", is(7))
        .body("remedies[0].changes[0].value", not(empty()))
        .body("whatIf", empty());
  }

  @Test
  @DisplayName("counts what is done of it since")
  void done() {
    putProfile(profile("")).statusCode(201);
    String session =
        postPlan(id, next.toString())
            .statusCode(201)
            .body("sessions.items.flatten().slug", hasItem("band-row"))
            .body("aims.find { it.code == 'STRENGTH' }.ways.doneDays", contains(0, 0))
            .extract()
            .path("sessions[0].id");

    publish(EventType.SESSION_COMPLETED, "acme", member, 1, completed(session, "band-row"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                get("/plans/" + id)
                    .body("aims.find { it.code == 'STRENGTH' }.ways.doneDays", contains(1, 0)));
  }

  private String completed(String plannedSessionId, String slug) {
    return """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"2026-11-20T17:05:12Z","completedAt":"2026-11-20T17:16:40Z",
         "recordedAt":"2026-11-20T17:16:41Z","zone":"Europe/Madrid","practiceDay":"%s","late":false,
         "items":[{"slug":"%s","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
        .formatted(member, UUID.randomUUID(), plannedSessionId, next.monday(), slug);
  }
}
