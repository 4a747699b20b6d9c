package org.rhomboid.routine;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A template of an organisation")
class TemplateComponentTest extends TemplateTest {

  private static final String FULL =
      """
      {"title":"Desk workers","minutesPerSession":20,"trainingDays":["MONDAY","THURSDAY"],"goals":["STRENGTH"],
       "focus":["cat-cow"],"avoid":["neck-side-tilt"]}""";

  @Test
  @DisplayName("is written, read, changed and deleted by its administrator, each version an ETag")
  void life() {
    putTemplate(DESK, FULL)
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", endsWith(DESK))
        .body("name", equalTo("desk-workers"))
        .body("version", equalTo(1))
        .body("trainingDays", equalTo(List.of("MONDAY", "THURSDAY")))
        .body("focus", equalTo(List.of("cat-cow")));
    putTemplate(DESK, FULL).statusCode(200).header("ETag", "\"1\"");
    putTemplate(DESK, minutes(10)).statusCode(200).header("ETag", "\"2\"");

    coach()
        .get(DESK)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("minutesPerSession", equalTo(10))
        .body("trainingDays", nullValue())
        .body("avoid", equalTo(List.of()));

    admin().delete(DESK).then().statusCode(204);
    admin().get(DESK).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    admin().delete(DESK).then().statusCode(404);
    putTemplate(DESK, FULL).statusCode(201).header("ETag", "\"3\"");
  }

  @Test
  @DisplayName("is changed only as the version that the client read")
  void preconditions() {
    putTemplate(DESK, FULL).statusCode(201);

    admin().header("If-None-Match", "*").body(FULL).put(DESK).then().statusCode(412);
    admin().header("If-Match", "\"7\"").body(minutes(10)).put(DESK).then().statusCode(412);
    admin().header("If-Match", "\"7\"").delete(DESK).then().statusCode(412);
    admin()
        .header("If-Match", "\"1\"")
        .body(minutes(10))
        .put(DESK)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    admin().header("If-Match", "\"2\"").delete(DESK).then().statusCode(204);
  }

  @Test
  @DisplayName("is listed by name, a page at a time")
  void list() {
    List.of("c", "a", "b")
        .forEach(it -> putTemplate("/organization/templates/" + it, FULL).statusCode(201));
    admin().delete("/organization/templates/b").then().statusCode(204);

    String next =
        coach()
            .get("/organization/templates?limit=1")
            .then()
            .statusCode(200)
            .header("Link", notNullValue())
            .body("items.name", equalTo(List.of("a")))
            .extract()
            .path("next");
    coach()
        .get("/organization/templates?limit=1&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.name", equalTo(List.of("c")))
        .body("next", nullValue());
    coach().get("/organization/templates?page=2").then().statusCode(422);
  }

  @Test
  @DisplayName("is written by an administrator alone, and read by a coach too")
  void roles() {
    putTemplate(DESK, FULL).statusCode(201);

    forbidden(as(tenant, member), "GET", DESK);
    forbidden(as(tenant, member), "GET", "/organization/templates");
    forbidden(as(tenant, member), "PUT", DESK);
    forbidden(as(tenant, member), "DELETE", DESK);
    forbidden(as(tenant, member), "POST", DESK + "/enrolments");
    forbidden(as(tenant, member), "GET", DESK + "/enrolments");
    forbidden(as(tenant, member), "DELETE", DESK + "/enrolments/" + member);
    forbidden(coach(), "PUT", DESK);
    forbidden(coach(), "DELETE", DESK);
    forbidden(role(tenant, "analyst"), "GET", DESK);
  }

  private static void forbidden(RequestSpecification who, String method, String path) {
    boolean writes = method.startsWith("P");
    (writes ? who.body(method.equals("PUT") ? FULL : members(List.of("m1"))) : who)
        .request(method, path)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"));
  }

  @Test
  @DisplayName("is not there for another organisation, which may have one of the same name")
  void otherTenant() {
    putTemplate(DESK, FULL).statusCode(201);
    String other = "t-" + UUID.randomUUID();

    role(other, "tenant-admin").get(DESK).then().statusCode(404);
    role(other, "tenant-admin").delete(DESK).then().statusCode(404);
    role(other, "coach").get(DESK + "/enrolments").then().statusCode(404);
    role(other, "coach")
        .body(members(List.of(member)))
        .post(DESK + "/enrolments")
        .then()
        .statusCode(404);
    role(other, "coach")
        .get("/organization/templates")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    role(other, "tenant-admin").body(minutes(30)).put(DESK).then().statusCode(201);

    admin().get(DESK).then().statusCode(200).body("minutesPerSession", equalTo(20));
  }

  @Test
  @DisplayName("tells all that is wrong with it, each in its place")
  void badInput() {
    putTemplate(
            DESK,
            """
            {"title":"","minutesPerSession":61,"trainingDays":[],"focus":[null],"health":"good"}""")
        .statusCode(422)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/title", "/minutesPerSession", "/trainingDays", "/focus/0", "/health"));
    putTemplate(
            DESK,
            "{\"title\":\"t\",\"focus\":[\"cat-cow\",\"unheard-of\"],\"avoid\":[\"cat-cow\"]}")
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/focus/0", "/focus/1"));
    putTemplate(DESK, "{\"title\":\"t\",\"trainingDays\":[\"SOMEDAY\"]}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/trainingDays/0"));
    putTemplate(DESK, "{").statusCode(400);
    admin().get(DESK).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Desk", "-desk", "desk_workers", "%00", "%20"})
  @DisplayName("has a name of a-z, 0-9 and -")
  void names(String name) {
    String path = "/organization/templates/" + name;
    admin()
        .urlEncodingEnabled(false)
        .body(FULL)
        .put(path)
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/name")));
    admin().urlEncodingEnabled(false).get(path).then().statusCode(404);
  }
}
