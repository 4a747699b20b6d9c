package org.rhomboid.routine;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("Members who are enrolled in a template")
class EnrolmentComponentTest extends TemplateTest {

  private static final String GYM = "/organization/templates/gym";

  @Test
  @DisplayName("are told one by one, and told again nothing changes")
  void enrolled() {
    putTemplate(DESK, minutes(20)).statusCode(201);
    putTemplate(GYM, minutes(30)).statusCode(201);
    as(tenant, "known").body(profile("")).put("/profile").then().statusCode(201);
    enrol(GYM, "moves").statusCode(200);

    enrol(DESK, "known", "new", "moves", "known")
        .statusCode(200)
        .body("results.member", equalTo(List.of("known", "new", "moves")))
        .body("results.result", equalTo(List.of("ENROLLED", "ENROLLED_WITHOUT_PROFILE", "MOVED")));
    enrol(DESK, "known", "new", "moves")
        .statusCode(200)
        .body("results.result", equalTo(List.of("ALREADY", "ALREADY", "ALREADY")));

    coach()
        .get(DESK + "/enrolments?limit=2")
        .then()
        .statusCode(200)
        .body("items.member", equalTo(List.of("known", "moves")))
        .body("items[0].enrolledAt", notNullValue())
        .body("items[0].version", nullValue())
        .body("next", notNullValue());
    coach().get(GYM + "/enrolments").then().body("items.size()", equalTo(0));
  }

  @Test
  @DisplayName("who were erased are not written down again")
  void erased() {
    putTemplate(DESK, minutes(25)).statusCode(201);
    enrol(DESK, member).statusCode(200);
    Instant now = Instant.now();
    publish(
        EventType.MEMBER_ERASED,
        EventPublisher.newId(),
        tenant,
        member,
        now,
        "{\"memberId\":\"" + member + "\",\"erasedAt\":\"" + now + "\"}");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from template_enrolment where member_id = ?", member) == 0);

    enrol(DESK, member, "b").body("results.result[0]", equalTo("ERASED"));

    coach().get(DESK + "/enrolments").then().body("items.member", equalTo(List.of("b")));
  }

  @Test
  @DisplayName("may be a thousand at a time, and no more; an id that nobody can have is told")
  void bounds() {
    putTemplate(DESK, minutes(25)).statusCode(201);
    List<String> thousand = Collections.nCopies(1_000, "m");

    coach()
        .body(members(numbered(1_000)))
        .post(DESK + "/enrolments")
        .then()
        .statusCode(200)
        .body("results.size()", equalTo(1_000));
    coach()
        .body(members(thousand))
        .post(DESK + "/enrolments")
        .then()
        .statusCode(200)
        .body("results.size()", equalTo(1));
    refused(members(numbered(1_001)), "/members");
    refused(members(List.of()), "/members");
    refused("{}", "/members");
    refused("{\"members\":[\"m\",null]}", "/members/1");
    refused(members(List.of("m", "", "x".repeat(129))), "/members/1", "/members/2");
    refused(members(List.of("someone@example.org")), "/members/0");
    enrol("/organization/templates/unknown", "m").statusCode(404);
    coach().delete(DESK + "/enrolments/nobody").then().statusCode(404);
  }

  private void refused(String body, String... pointers) {
    coach()
        .body(body)
        .post(DESK + "/enrolments")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", equalTo(Arrays.asList(pointers)));
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(it -> "m" + it).toList();
  }
}
