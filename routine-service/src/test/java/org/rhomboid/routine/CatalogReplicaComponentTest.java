package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.events.ExercisePublished;

@QuarkusTest
@DisplayName("The replica of the catalog")
class CatalogReplicaComponentTest extends RoutineTest {

  private static final String HELD =
      "select count(*) from catalog_exercise where tenant_id = ? and slug = ? and sequence = ?";

  private final String tenant = "t-" + UUID.randomUUID();
  private final ExercisePublished stretch = PublishedLibrary.ALL.get(4);

  @Test
  @DisplayName("makes the service ready once it holds exercises; until then nothing is planned")
  void readiness() {
    execute("truncate catalog_exercise");
    putProfile(profile("")).statusCode(201);

    given()
        .get("/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'catalog-replica' }.status", equalTo("DOWN"))
        .body("checks.find { it.name == 'catalog-replica' }.data.exercises", is(0));
    postPlan(UUID.randomUUID())
        .statusCode(503)
        .header("Retry-After", "5")
        .body("type", equalTo("/problems/catalog-not-ready"));

    publishLibrary();
    await()
        .untilAsserted(
            () ->
                given()
                    .get("/health/ready")
                    .then()
                    .statusCode(200)
                    .body(
                        "checks.find { it.name == 'catalog-replica' }.data.exercises",
                        greaterThanOrEqualTo(PublishedLibrary.ALL.size())));
    postPlan(UUID.randomUUID()).statusCode(201);
  }

  @Test
  @DisplayName("drops what is not newer than what it holds")
  void olderIsDropped() {
    String slug = "own-" + UUID.randomUUID();
    publishOwn(slug, 5, "newest");
    publishOwn(slug, 4, "older");
    publishOwn(slug, 5, "as old");
    publishOwn("witness-" + slug, 1, "last");
    held("witness-" + slug, 1);

    assertThat(
            count(
                "select count(*) from catalog_exercise where slug = ? and sequence = 5 and body->>'name' = 'newest'",
                slug))
        .isEqualTo(1);
  }

  @Test
  @DisplayName(
      "lets a tenant's entry lie over the library: hidden for this tenant alone, back when the entry is gone")
  void layers() {
    publishLibrary();
    as(tenant, member).body(profile(likesStretch())).put("/profile").then().statusCode(201);
    long hidden = nextSequence();

    publish(
        EventType.EXERCISE_PUBLISHED,
        tenant,
        stretch.slug(),
        hidden,
        PublishedLibrary.json(PublishedLibrary.overlay(stretch, ExercisePublished.State.HIDDEN)));
    held(stretch.slug(), hidden);
    as(tenant, member)
        .body(profile(likesStretch()))
        .put("/profile")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/likes/0"));
    putProfile(profile(likesStretch())).statusCode(201);

    long gone = nextSequence();
    publish(EventType.EXERCISE_PUBLISHED, tenant, stretch.slug(), gone, null);
    held(stretch.slug(), gone);
    as(tenant, member).body(profile(likesStretch())).put("/profile").then().statusCode(200);
  }

  @Test
  @DisplayName("plans a tenant's own entry in its layer")
  void ownLayer() {
    publishLibrary();
    for (ExercisePublished exercise : PublishedLibrary.ALL) {
      publish(tenant, PublishedLibrary.overlay(exercise, ExercisePublished.State.PUBLISHED));
    }
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from catalog_exercise where tenant_id = ?", tenant)
                    == PublishedLibrary.ALL.size());
    as(tenant, member).body(profile("")).put("/profile").then().statusCode(201);

    as(tenant, member)
        .body("{\"id\":\"" + UUID.randomUUID() + "\"}")
        .post("/plans")
        .then()
        .statusCode(201)
        .body("sessions[0].items.layer", hasItem("TENANT"));
  }

  @Test
  @DisplayName("and every other table show nothing without a tenant")
  void failsClosed() {
    publishLibrary();
    putProfile(profile("")).statusCode(201);
    for (String table :
        new String[] {"catalog_exercise", "member_profile", "plan", "performed_session"}) {
      assertThat(countAs("routine_app", "select count(*) from " + table)).isZero();
    }
  }

  private String likesStretch() {
    return ",\"likes\":[\"" + stretch.slug() + "\"]";
  }

  private void publishOwn(String slug, long sequence, String name) {
    String json =
        PublishedLibrary.json(PublishedLibrary.exercise(slug, "stretch", "neck", stretch.dose()))
            .replace("\"name\":\"" + slug.replace('-', ' ') + "\"", "\"name\":\"" + name + "\"");
    publish(EventType.EXERCISE_PUBLISHED, tenant, slug, sequence, json);
  }

  private void held(String slug, long sequence) {
    await().atMost(PATIENCE).until(() -> count(HELD, tenant, slug, sequence) == 1);
  }
}
