package org.rhomboid.gateway.in.rest.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathsTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/exercises, CATALOG, /exercises",
    "/api/v1/exercises/import, CATALOG, /exercises/import",
    "/api/v1/exercises/export, CATALOG, /exercises/export",
    "/api/v1/exercises/chin-tuck, CATALOG, /exercises/{slug}",
    "/api/v1/exercises/caf%C3%A9, CATALOG, /exercises/{slug}",
    "/api/v1/exercises/100%25, CATALOG, /exercises/{slug}",
    "/api/v1/exercises/..., CATALOG, /exercises/{slug}",
    "/api/v1/exercises/chin-tuck/overlay, CATALOG, /exercises/{slug}/overlay",
    "/api/v1/exercises/chin-tuck/revisions, CATALOG, /exercises/{slug}/revisions",
    "/api/v1/exercises/chin-tuck/revisions/2, CATALOG, /exercises/{slug}/revisions/{number}",
    "/api/v1/guidance/tips, CATALOG, /guidance/tips",
    "/api/v1/vocabulary, CATALOG, /vocabulary",
    "/api/v1/exercises/chin-tuck/substitutes, CATALOG, /exercises/{slug}/substitutes",
    "/api/v1/profile, ROUTINE, /profile",
    "/api/v1/plans, ROUTINE, /plans",
    "/api/v1/plans/current, ROUTINE, /plans/current",
    "/api/v1/plans/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f, ROUTINE, /plans/{id}",
    "/api/v1/plans/current/changes, ROUTINE, /plans/current/changes",
    "/api/v1/plans/current/changes/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f/undo, ROUTINE, /plans/current/changes/{id}/undo",
    "/api/v1/plans/simulate, ROUTINE, /plans/simulate",
    "/api/v1/breaks/busy, ROUTINE, /breaks/busy",
    "/api/v1/breaks/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f/later, ROUTINE, /breaks/{id}/later",
    "/api/v1/calendar-links, ROUTINE, /calendar-links",
    "/api/v1/calendar/c2VjcmV0.ics, ROUTINE, /calendar/{secret}.ics",
    "/api/v1/organization/templates, ROUTINE, /organization/templates",
    "/api/v1/organization/templates/desk, ROUTINE, /organization/templates/{name}",
    "/api/v1/organization/templates/desk/enrolments, ROUTINE, /organization/templates/{name}/enrolments",
    "/api/v1/organization/templates/desk/enrolments/m-1, ROUTINE, /organization/templates/{name}/enrolments/{memberId}",
    "/api/v1/sessions, PROGRESS, /sessions",
    "/api/v1/sessions/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f, PROGRESS, /sessions/{id}",
    "/api/v1/sessions/batch, PROGRESS, /sessions/batch",
    "/api/v1/streak, PROGRESS, /streak",
    "/api/v1/streak/explanation, PROGRESS, /streak/explanation",
    "/api/v1/check-ins, PROGRESS, /check-ins",
    "/api/v1/check-ins/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f, PROGRESS, /check-ins/{id}",
    "/api/v1/pauses, PROGRESS, /pauses",
    "/api/v1/pauses/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f, PROGRESS, /pauses/{id}",
    "/api/v1/progress, PROGRESS, /progress",
    "/api/v1/safety, PROGRESS, /safety",
    "/api/v1/safety/clearance, PROGRESS, /safety/clearance",
    "/api/v1/safety/findings/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f, PROGRESS, /safety/findings/{id}",
    "/api/v1/members/m%20-1/safety/clearance, PROGRESS, /members/{memberId}/safety/clearance",
    "/api/v1/organization/settings, PROGRESS, /organization/settings",
    "/api/v1/organization/audit, PROGRESS, /organization/audit",
    "/api/v1/cohort, PROGRESS, /cohort",
    "/api/v1/me, PROGRESS, /me",
    "/api/v1/me/export, PROGRESS, /me/export",
    "/api/v1/me/consents, PROGRESS, /me/consents",
    "/api/v1/me/consents/health-data, PROGRESS, /me/consents/health-data",
    "/api/v1/erasures/0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f, PROGRESS, /erasures/{id}",
  })
  @DisplayName("Each public path belongs to one service")
  void pathBelongsToOneService(String path, Upstream owner, String template) {
    PublicPath found = PublicPaths.find(path).orElseThrow();

    assertThat(found.owner()).isEqualTo(owner);
    assertThat(found.template().text()).isEqualTo(template);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1",
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v1/exercises/",
        "/api/v1//exercises",
        "/api/v1/Exercises",
        "/api/v1/exercises;a=b",
        "/api/v1/exercises/a;b",
        "/api/v1/exercises/a/b",
        "/api/v1/exercises/.",
        "/api/v1/exercises/..",
        "/api/v1/exercises/%2e%2e",
        "/api/v1/exercises/%2E.",
        "/api/v1/exercises/..%2f..",
        "/api/v1/exercises/..%2Fprofile",
        "/api/v1/exercises/..%5c..",
        "/api/v1/exercises/a\\b",
        "/api/v1/exercises/a%00",
        "/api/v1/exercises/a%0d%0aX:y",
        "/api/v1/exercises/%7f",
        "/api/v1/exercises/%zz",
        "/api/v1/exercises/%2",
        "/api/v1/%65xercises",
        "/api/v1/./exercises",
        "/api/v1/exercises/../profile",
        "/x/../api/v1/exercises",
        "/api/v1exercises",
        "/api/v2/exercises",
      })
  @DisplayName("What is not in the table, or could be read in two ways, does not exist")
  void everythingElseDoesNotExist(String path) {
    Optional<PublicPath> found = PublicPaths.find(path);

    assertThat(found).isEmpty();
  }

  @Test
  @DisplayName("HEAD goes where GET goes, and nowhere else")
  void headFollowsGet() {
    PublicPath streak = PublicPaths.find("/api/v1/streak").orElseThrow();
    PublicPath onlyPost =
        new PublicPath(
            PathTemplate.of("/things"),
            List.of(HttpMethod.POST),
            Upstream.ROUTINE,
            false,
            false,
            false);

    assertThat(streak.allows(HttpMethod.HEAD)).isTrue();
    assertThat(onlyPost.allows(HttpMethod.HEAD)).isFalse();
  }

  @Test
  @DisplayName("Only a calendar's feed is open, and its ending belongs to the path")
  void open() {
    PublicPath feed = PublicPaths.find("/api/v1/calendar/c2VjcmV0.ics").orElseThrow();

    assertThat(feed.open()).isTrue();
    assertThat(PublicPaths.ALL.stream().filter(PublicPath::open)).containsExactly(feed);
    assertThat(PublicPaths.find("/api/v1/calendar/c2VjcmV0")).isEmpty();
    assertThat(PublicPaths.find("/api/v1/calendar/c2VjcmV0.ics/x")).isEmpty();
    assertThat(PublicPaths.find("/api/v1/calendar/..%2fprofile.ics")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/exercises/import/revisions, /exercises/{slug}/revisions",
    "/plans/current/changes, /plans/current/changes",
    "/organization/templates/settings, /organization/templates/{name}",
  })
  @DisplayName("A name is a value where nothing of that name goes on")
  void namesAsValues(String path, String template) {
    assertThat(PublicPaths.find("/api/v1" + path).orElseThrow().template().text())
        .isEqualTo(template);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /streak, true",
    "HEAD, /streak, true",
    "PUT, /profile, true",
    "DELETE, /sessions/1, true",
    "POST, /sessions, true",
    "POST, /sessions/batch, true",
    "POST, /check-ins, true",
    "POST, /pauses, true",
    "POST, /plans, true",
    "POST, /plans/current/swap, false",
    "POST, /plans/current/move, false",
    "POST, /breaks/1/later, false",
    "POST, /calendar-links, false",
    "POST, /exercises/import, false",
    "POST, /safety/clearance, false",
  })
  @DisplayName("What does the same twice as once may be repeated, and nothing else")
  void repeatable(String method, String path, boolean may) {
    PublicPath found = PublicPaths.find("/api/v1" + path).orElseThrow();

    assertThat(found.mayRepeat(HttpMethod.valueOf(method))).isEqualTo(may);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/sessions/batch", "/api/v1/exercises/import"})
  @DisplayName("What takes many things at once may have the larger body, and is only sent to")
  void batches(String path) {
    PublicPath batch = PublicPaths.find(path).orElseThrow();

    assertThat(batch.batch()).isTrue();
    assertThat(batch.methods()).containsExactly(HttpMethod.POST);
  }

  @Test
  @DisplayName("The gateway answers /today by itself")
  void todayIsTheGatewaysOwn() {
    assertThat(PublicPaths.find("/api/v1/today").orElseThrow().owner()).isNull();
  }
}
