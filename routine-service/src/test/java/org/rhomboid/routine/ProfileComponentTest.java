package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@DisplayName("The profile")
class ProfileComponentTest extends RoutineTest {

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName(
      "is stored with its defaults, read back as it was answered, and its schedule is announced")
  void roundTrip() {
    get("/profile").statusCode(404).body("type", equalTo("/problems/not-found"));

    String stored =
        putProfile(profile(""))
            .statusCode(201)
            .header("ETag", "\"1\"")
            .header("Location", org.hamcrest.Matchers.endsWith("/profile"))
            .body("dayStartsAt", equalTo("00:00"))
            .body("goals", empty())
            .body("conditions", empty())
            .body("workHours", nullValue())
            .body("streakPolicy", nullValue())
            .body("weeklyTarget", nullValue())
            .extract()
            .asString();

    String read = get("/profile").statusCode(200).header("ETag", "\"1\"").extract().asString();
    assertThat(read).isEqualTo(stored);
    ConsumerRecord<String, byte[]> announced = announced("profile-updated", 1).get(0);
    assertThat(announced.key()).isEqualTo("acme/" + member);
    assertThat(TopicReader.headers(announced))
        .containsEntry("ce_type", "org.rhomboid.profile-updated.v1")
        .containsEntry("ce_source", "/routine-service")
        .containsEntry("ce_sequence", "1");
    assertThat(EventSchemas.validateHeaders(TopicReader.headers(announced))).isEmpty();
    assertThat(EventSchemas.validate("profile-updated", announced.value())).isEmpty();
    assertThat(new String(announced.value(), StandardCharsets.UTF_8))
        .contains("\"workingDays\":[]", "\"streakPolicy\":null", "\"dayStartsAt\":\"00:00\"");
  }

  @Test
  @DisplayName("keeps everything it can say")
  void fullProfile() {
    String everything =
        profile(
            """
            ,"goals":["RELIEF","STRENGTH"],"workHours":{"days":["MONDAY","FRIDAY"],"from":"08:30","to":"17:00"},
            "breakEveryMinutes":45,"conditions":["fibromyalgia"],"likes":["cat-cow"],"dislikes":["band-row"],
            "streakPolicy":"WEEKLY","weeklyTarget":4,"dayStartsAt":"03:00\"""");

    putProfile(everything).statusCode(201);

    get("/profile")
        .body("goals", contains("RELIEF", "STRENGTH"))
        .body("workHours.days", contains("MONDAY", "FRIDAY"))
        .body("workHours.from", equalTo("08:30"))
        .body("workHours.to", equalTo("17:00"))
        .body("breakEveryMinutes", is(45))
        .body("conditions", contains("fibromyalgia"))
        .body("likes", contains("cat-cow"))
        .body("dislikes", contains("band-row"))
        .body("streakPolicy", equalTo("WEEKLY"))
        .body("weeklyTarget", is(4))
        .body("dayStartsAt", equalTo("03:00"));
  }

  @Test
  @DisplayName("announces no health data, and nothing at all where the schedule stays")
  void announcesTheScheduleOnly() {
    putProfile(profile(",\"conditions\":[\"fibromyalgia\"]")).statusCode(201);
    putProfile(profile(",\"conditions\":[\"fibromyalgia\"]"))
        .statusCode(200)
        .header("ETag", "\"1\"");
    putProfile(profile("")).statusCode(200).header("ETag", "\"2\"");
    putProfile(profile(",\"streakPolicy\":\"WORKING_DAYS\""))
        .statusCode(200)
        .header("ETag", "\"3\"");

    List<ConsumerRecord<String, byte[]>> announced = announced("profile-updated", 2);

    assertThat(announced)
        .extracting(record -> TopicReader.headers(record).get("ce_sequence"))
        .containsExactly("1", "3");
    assertThat(announced)
        .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
        .allSatisfy(
            json -> assertThat(json).doesNotContain("fibromyalgia").doesNotContain("upper-back"))
        .last()
        .satisfies(json -> assertThat(json).contains("WORKING_DAYS"));
    assertThat(EventSchemas.validate("profile-updated", announced.get(1).value())).isEmpty();
  }

  @Test
  @DisplayName("is replaced only in the version that the client knows")
  void preconditions() {
    as("acme", member)
        .header("If-Match", "\"1\"")
        .body(profile(""))
        .put("/profile")
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    as("acme", member)
        .header("If-None-Match", "*")
        .body(profile(""))
        .put("/profile")
        .then()
        .statusCode(201);
    as("acme", member)
        .header("If-None-Match", "*")
        .body(profile(""))
        .put("/profile")
        .then()
        .statusCode(412);
    as("acme", member)
        .header("If-Match", "\"7\", \"1\"")
        .body(profile(",\"weeklyTarget\":2"))
        .put("/profile")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    as("acme", member)
        .header("If-Match", "W/\"2\"")
        .body(profile(""))
        .put("/profile")
        .then()
        .statusCode(412);
  }

  @Test
  @DisplayName("is refused with every violation at once, each with its pointer")
  void violations() {
    putProfile(
            """
            {"zone":"Mars/Olympus","painAreas":["upper-back","knee"],"level":"EXPERT","goals":["RELIEF","FUN"],
             "equipment":[],"settings":[],"minutesPerSession":4,"trainingDays":["FUNDAY"],
             "workHours":{"days":[],"from":"17:00","to":"08:00"},"breakEveryMinutes":61,
             "conditions":["serious-injury"],"likes":["cat-cow"],"dislikes":["cat-cow"],
             "weeklyTarget":8,"dayStartsAt":"12:00","mood":"good"}""")
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-request"))
        .body(
            "errors.pointer",
            contains(
                "/breakEveryMinutes",
                "/conditions/0",
                "/dayStartsAt",
                "/goals/1",
                "/level",
                "/likes/0",
                "/minutesPerSession",
                "/mood",
                "/painAreas/1",
                "/settings",
                "/trainingDays/0",
                "/weeklyTarget",
                "/workHours/days",
                "/workHours/to",
                "/zone"));
    putProfile("{}")
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/equipment",
                "/level",
                "/minutesPerSession",
                "/painAreas",
                "/settings",
                "/trainingDays",
                "/zone"));
    putProfile(profile(",\"likes\":[null],\"dayStartsAt\":\"03:00:30\",\"workHours\":{}"))
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/dayStartsAt", "/likes/0", "/workHours/days", "/workHours/from", "/workHours/to"));
    putProfile("{").statusCode(400).body("type", equalTo("/problems/malformed-request"));
    get("/profile").statusCode(404);
  }

  @Test
  @DisplayName("is refused where it names exercises that the catalog lacks")
  void unknownSlugs() {
    putProfile(profile(",\"likes\":[\"cat-cow\",\"handstand\"],\"dislikes\":[\"burpee\"]"))
        .statusCode(422)
        .body("errors.pointer", contains("/likes/1", "/dislikes/0"));
  }

  @Test
  @DisplayName("is its member's alone, within the tenant and beyond")
  void isolation() {
    putProfile(profile("")).statusCode(201);

    as("acme", "another").get("/profile").then().statusCode(404);
    as("globex", member).get("/profile").then().statusCode(404);
  }
}
