package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.progress.in.rest.export.fhir.R4Rules;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /me/export")
class ExportComponentTest {

  private static final String HEALTH =
      """
      "painBefore": 5, "painAfter": 2, "symptoms": ["stiffness", "dull-pain"], "note": "sore\\n=1+1 肩\"""";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String tenant = "export-" + UUID.randomUUID();
  private final String member = "m-" + UUID.randomUUID();
  private final String ids = UUID.randomUUID().toString().substring(0, 34);

  @Test
  @DisplayName("has nothing of another member, nor of the namesake in another tenant")
  void nobodyElse() throws SQLException, IOException {
    insertEverything();

    for (List<String> other :
        List.of(List.of(tenant, "m-0"), List.of("export-" + UUID.randomUUID(), member))) {
      ExportedFiles files = ExportedFiles.of(other.get(0), other.get(1));

      Map<String, Integer> records = files.records();
      assertThat(records.remove("README.txt")).isEqualTo(1);
      assertThat(records.values()).hasSize(20).containsOnly(0);
      assertThat(files.mention(ids.substring(0, 8))).isFalse();
      JsonNode bundle = ExportedFiles.bundle(other.get(0), other.get(1));
      assertThat(bundle.get("entry")).hasSize(1);
    }
  }

  @Test
  @DisplayName("as format=fhir is a Bundle of R4 with the member's pain, goals and plans")
  void fhir() throws SQLException, IOException {
    insertEverything();

    JsonNode bundle = ExportedFiles.bundle(tenant, member);

    assertThat(R4Rules.broken(bundle)).isEmpty();
    assertThat(
            StreamSupport.stream(bundle.get("entry").spliterator(), false)
                .map(entry -> entry.get("resource"))
                .map(
                    it ->
                        it.get("resourceType").textValue()
                            + " "
                            + it.at("/code/coding/0/code").asText()
                            + it.at("/valueQuantity/value").asText()))
        .containsExactly(
            "Patient ",
            "Goal ",
            "Goal ",
            "CarePlan ",
            "Observation 55411-35",
            "Observation 55411-310.5",
            "Observation 72514-36",
            "Observation 72514-34",
            "Observation 72514-30",
            "Observation 75325-1",
            "Observation 75325-1",
            "Observation 72514-38",
            "Observation 75325-1");
  }

  @Test
  @DisplayName("is a file to be saved, that no cache keeps")
  void headers() {
    ExportedFiles.get(tenant, member, "?format=zip")
        .statusCode(200)
        .contentType("application/zip")
        .header("Content-Disposition", "attachment; filename=\"rhomboid-export.zip\"")
        .header("Cache-Control", "no-store");
    ExportedFiles.get(tenant, member, "?format=fhir")
        .statusCode(200)
        .contentType("application/fhir+json")
        .header("Content-Disposition", "attachment; filename=\"rhomboid-export.fhir.json\"")
        .header("Cache-Control", "no-store");
  }

  @Test
  @DisplayName("refuses another format, two formats, and whoever has no token")
  void refusals() {
    ExportedFiles.get(tenant, member, "?format=xml")
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/format")))
        .body("errors[0].detail", equalTo("must be zip or fhir"));
    ExportedFiles.get(tenant, member, "?format=zip&format=fhir").statusCode(422);
    ExportedFiles.get(tenant, member, "?member=m-0").statusCode(422);
    given().get("/me/export").then().statusCode(401);
  }

  @Test
  @DisplayName(
      "loses no session between pages, also where several were completed at the same instant")
  void pages() throws SQLException, IOException {
    new TenantRows(url, tenant)
        .run(
            """
            insert into session (tenant_id, member_id, id, started_at, completed_at, recorded_at, zone, practice_day, late, items, symptoms, fingerprint)
            select '%s', '%s', gen_random_uuid(), at, at, at, 'UTC', at::date, false,
              '[{"slug": "band-row", "revision": 1, "setsDone": 1, "outcome": "DONE"}]', '[]', 'x'
            from (select '2026-11-01T00:00:00Z'::timestamptz + n / 150 * interval '1 minute' as at from generate_series(0, 1233) n) moments"""
                .formatted(tenant, member));

    ExportedFiles files = ExportedFiles.of(tenant, member);

    assertThat(files.records())
        .containsEntry("sessions.json", 1_000)
        .containsEntry("sessions-2.json", 234)
        .containsEntry("sessions.csv", 1_234);
    assertThat(
            StreamSupport.stream(files.json("sessions-recorded.json").spliterator(), false)
                .map(session -> session.get("id")))
        .doesNotHaveDuplicates();
    JsonNode bundle = ExportedFiles.bundle(tenant, member);
    assertThat(bundle.get("entry")).hasSize(1 + 1_234);
  }

  @Test
  @DisplayName(
      "is imported elsewhere by POST /sessions/batch: what that member exports then has the same sessions")
  void importedElsewhere() throws IOException {
    Instant today = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MICROS);
    UUID wrong = UUID.randomUUID();
    recordSession(session(wrong, today.minusSeconds(60), ""));
    recordSession(
        session(UUID.randomUUID(), today, ", \"replaces\": \"%s\", %s".formatted(wrong, HEALTH)));
    recordSession(session(UUID.randomUUID(), today.minus(Duration.ofDays(3)), ", \"note\": \"\""));
    recordSession(session(UUID.randomUUID(), today.minus(Duration.ofDays(2)), ""));
    ExportedFiles mine = ExportedFiles.of(tenant, member);
    String elsewhere = "export-" + UUID.randomUUID();

    given()
        .auth()
        .oauth2(TestTokens.of(elsewhere, "m-2"))
        .contentType("application/json")
        .body(mine.text("sessions.json"))
        .post("/sessions/batch")
        .then()
        .statusCode(200)
        .body("items.status", equalTo(List.of(201, 201, 201)));

    ExportedFiles theirs = ExportedFiles.of(elsewhere, "m-2");
    assertThat(theirs.text("sessions.json"))
        .isEqualTo(mine.text("sessions.json"))
        .contains("\\n=1+1", "dull-pain", "\"pain\": 3");
    assertThat(theirs.text("session-items.csv")).isEqualTo(mine.text("session-items.csv"));
    assertThat(mine.records()).containsEntry("sessions-revoked.json", 1);
    assertThat(theirs.records()).containsEntry("sessions-revoked.json", 0);
    assertThat(mine.text("sessions-revoked.json")).contains(wrong.toString());
  }

  @Test
  @DisplayName("has what the API took: check-ins, findings, pauses and consents too")
  void taken() throws IOException {
    String today = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
    recordSession(session(UUID.randomUUID(), Instant.now().minusSeconds(600), ""));
    post(
        "/check-ins",
        """
        {"id": "%s", "at": "%s", "zone": "UTC", "kind": "ALONE", "pain": 9, "symptoms": ["fainting"]}"""
            .formatted(UUID.randomUUID(), Instant.now().minusSeconds(60)));
    post(
        "/pauses",
        """
        {"id": "%s", "from": "%s", "reason": "away"}"""
            .formatted(UUID.randomUUID(), today));
    given()
        .auth()
        .oauth2(TestTokens.of(tenant, member))
        .contentType("application/json")
        .body("{\"version\": \"2026-11\", \"given\": true}")
        .put("/me/consents/health-data")
        .then()
        .statusCode(200);

    ExportedFiles files = ExportedFiles.of(tenant, member);

    assertThat(files.records())
        .containsEntry("check-ins.json", 1)
        .containsEntry("pauses.json", 1)
        .containsEntry("consents.json", 1);
    JsonNode safety = files.json("safety.json");
    assertThat(safety).isNotEmpty();
    assertThat(safety.get(0).get("kind").textValue()).isEqualTo("RAISED");
  }

  private static String session(UUID id, Instant completedAt, String more) {
    return """
        {"id": "%s", "startedAt": "%s", "completedAt": "%s", "zone": "Europe/Madrid",
         "items": [{"slug": "band-row", "revision": 1, "setsDone": 2, "repsDone": 10, "outcome": "DONE", "effort": "OK", "pain": 3}]%s}"""
        .formatted(id, completedAt.minusSeconds(300), completedAt, more);
  }

  private void insertEverything() throws SQLException, IOException {
    new TenantRows(url, tenant).run(Everything.sql(tenant, member, ids));
  }

  private void recordSession(String body) {
    post("/sessions", body);
  }

  private void post(String path, String body) {
    given()
        .auth()
        .oauth2(TestTokens.of(tenant, member))
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(201);
  }
}
