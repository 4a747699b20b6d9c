package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.domain.deskbreak.BreakWork;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.usecase.deskbreak.ReadBreaksAhead;

@QuarkusTest
@DisplayName("Desk breaks, as members answer them,")
class BreakAnswerComponentTest extends BreakTest {

  @Inject DoneInBreaks doneInBreaks;
  @Inject ReadBreaksAhead readBreaksAhead;

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

  private static Member acme(String who) {
    return new Member(new Tenant("acme"), who);
  }
}
