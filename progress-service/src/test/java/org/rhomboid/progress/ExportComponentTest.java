package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

  /** Says of a member whatever can be said, straight to the tables: whatever is in a column has to be in the export. */
  private static final String EVERYTHING =
      """
      insert into member_progress (tenant_id, member_id, version, streak, unit) values ('%1$s', '%2$s', 9, '{}', 'logistics');
      insert into session (tenant_id, member_id, id, planned_session_id, replaces, started_at, completed_at, recorded_at, zone, practice_day,
        late, items, pain_before, pain_after, symptoms, note, fingerprint, counted, revoked_at, replaced_by)
      values
        ('%1$s', '%2$s', '%3$s01', null, null, '2026-11-18T07:00:00Z', '2026-11-18T07:05:00.25Z', '2026-11-20T07:00:00Z', 'Europe/Madrid',
          '2026-11-18', true, '[{"slug": "band-row", "revision": 1, "setsDone": 2, "outcome": "DONE"}]', null, null, '[]', '', 'x', false, null, null),
        ('%1$s', '%2$s', '%3$s02', '%3$s10', '%3$s03', '2026-11-19T07:00:00Z', '2026-11-19T07:10:30Z', '2026-11-19T08:00:00.123456Z', 'Asia/Kolkata',
          '2026-11-19', false, '[{"slug": "band-row", "revision": 3, "setsDone": 2, "repsDone": 10, "holdSeconds": 5, "outcome": "PARTLY",
          "effort": "HARD", "pain": 4}]', 6, 0, '["dull-pain", "stiffness"]', '=secret-note', 'x', true, null, null),
        ('%1$s', '%2$s', '%3$s03', null, null, '2026-11-19T07:00:00Z', '2026-11-19T07:10:00Z', '2026-11-19T07:30:00Z', 'Asia/Kolkata',
          '2026-11-19', false, '[]', null, null, '[]', null, 'x', true, '2026-11-19T08:00:00Z', '%3$s02');
      insert into check_in (tenant_id, member_id, id, kind, at, zone, day, session_id, pain, symptoms, note, recorded_at, fingerprint)
      values ('%1$s', '%2$s', '%3$s20', 'MORNING_AFTER', '2026-11-20T06:30:00Z', 'Europe/Madrid', '2026-11-20', '%3$s02', 8,
        '["stiffness"]', 'woke up', '2026-11-20T06:30:01Z', 'x');
      insert into pause (tenant_id, member_id, id, from_date, to_date, reason, created_at, fingerprint)
      values ('%1$s', '%2$s', '%3$s30', '2026-12-24', null, 'away', '2026-11-20T09:00:00Z', 'x');
      insert into member_schedule (tenant_id, member_id, sequence, history)
      values ('%1$s', '%2$s', 4, '[{"effectiveFrom": "2026-11-01", "zone": "Europe/Madrid", "trainingDays": ["MONDAY", "THURSDAY"],
        "workingDays": ["FRIDAY"], "ownPolicy": "WEEKLY", "ownWeeklyTarget": 2, "dayStartsAt": "03:00:00"}]');
      insert into plan_fact (tenant_id, member_id, plan_id, sequence, kind, ends, fact)
      values
        ('%1$s', '%2$s', '%3$s40', 5, 'PLANNED', '2026-11-22', '{"week": "2026-W47", "planId": "%3$s40", "sequence": 5,
          "effectiveFrom": "2026-11-16", "zone": "Europe/Madrid", "sessions": [{"id": "%3$s10", "date": "2026-11-18"}]}'),
        ('%1$s', '%2$s', '%3$s40', 6, 'MOVED', '2026-11-22', '{"planId": "%3$s40", "sequence": 6, "effectiveFrom": "2026-11-17",
          "movedSession": "%3$s10", "movedTo": "2026-11-19"}');
      insert into safety_record (tenant_id, member_id, id, at, kind, finding_id, code, urgency, actor, note)
      values ('%1$s', '%2$s', '%3$s50', '2026-11-20T06:30:01Z', 'RAISED', '%3$s51', 'severe-pain', 'URGENT', 'member', null);
      insert into consent (tenant_id, member_id, number, purpose, version, given, at)
      values ('%1$s', '%2$s', 1, 'HEALTH_DATA', '2026-11', true, '2026-11-01T08:00:00Z'),
        ('%1$s', '%2$s', 2, 'HEALTH_DATA', '2026-11', false, '2026-11-20T10:00:00Z');
      insert into audit (tenant_id, id, at, actor, roles, action, subject, details)
      values ('%1$s', '%3$s60', '2026-11-20T11:00:00Z', 'coach-7', '["coach"]', 'MEMBER_CLEARED', '%2$s', '{}'),
        ('%1$s', '%3$s61', '2026-11-20T12:00:00Z', '%2$s', '["analyst"]', 'COHORT_READ', null, '{"range": "90d"}')""";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final ObjectMapper mapper = new ObjectMapper();
  private final String tenant = "export-" + UUID.randomUUID();
  private final String member = "m-" + UUID.randomUUID();
  private final String ids = UUID.randomUUID().toString().substring(0, 34);

  @Test
  @DisplayName("has everything that is stored of the member, in every file")
  void everything() throws SQLException, IOException {
    insertEverything(tenant, member);

    Map<String, byte[]> files = files(export(tenant, member, ""));

    assertThat(records(files))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("README.txt", 1),
                Map.entry("sessions.json", 2),
                Map.entry("sessions-recorded.json", 2),
                Map.entry("sessions.csv", 2),
                Map.entry("session-items.csv", 2),
                Map.entry("sessions-revoked.json", 1),
                Map.entry("sessions-revoked.csv", 1),
                Map.entry("check-ins.json", 1),
                Map.entry("check-ins.csv", 1),
                Map.entry("safety.json", 1),
                Map.entry("safety.csv", 1),
                Map.entry("consents.json", 2),
                Map.entry("consents.csv", 2),
                Map.entry("audit.json", 2),
                Map.entry("audit.csv", 2),
                Map.entry("pauses.json", 1),
                Map.entry("pauses.csv", 1),
                Map.entry("schedules.json", 1),
                Map.entry("plans.json", 2)));
    assertSameJson(
        files.get("sessions.json"),
        """
        {"sessions": [
          {"id": "@01", "startedAt": "2026-11-18T07:00:00Z", "completedAt": "2026-11-18T07:05:00.250Z", "zone": "Europe/Madrid",
            "items": [{"slug": "band-row", "revision": 1, "setsDone": 2, "outcome": "DONE"}], "symptoms": [], "note": ""},
          {"id": "@02", "plannedSessionId": "@10", "startedAt": "2026-11-19T07:00:00Z", "completedAt": "2026-11-19T07:10:30Z",
            "zone": "Asia/Kolkata", "items": [{"slug": "band-row", "revision": 3, "setsDone": 2, "repsDone": 10, "holdSeconds": 5,
            "outcome": "PARTLY", "effort": "HARD", "pain": 4}], "painBefore": 6, "painAfter": 0,
            "symptoms": ["dull-pain", "stiffness"], "note": "=secret-note"}]}""");
    assertSameJson(
        files.get("sessions-recorded.json"),
        """
        {"sessions": [
          {"id": "@01", "recordedAt": "2026-11-20T07:00:00Z", "practiceDay": "2026-11-18", "late": true, "counted": false},
          {"id": "@02", "replaces": "@03", "recordedAt": "2026-11-19T08:00:00.123456Z", "practiceDay": "2026-11-19", "late": false,
            "counted": true}]}""");
    assertSameJson(
        files.get("sessions-revoked.json"),
        """
        {"sessions": [{"id": "@03", "recordedAt": "2026-11-19T07:30:00Z", "practiceDay": "2026-11-19",
          "revokedAt": "2026-11-19T08:00:00Z", "replacedBy": "@02"}]}""");
    assertSameJson(
        files.get("check-ins.json"),
        """
        {"checkIns": [{"id": "@20", "at": "2026-11-20T06:30:00Z", "zone": "Europe/Madrid", "kind": "MORNING_AFTER", "sessionId": "@02",
          "pain": 8, "symptoms": ["stiffness"], "note": "woke up", "recordedAt": "2026-11-20T06:30:01Z", "day": "2026-11-20"}]}""");
    assertSameJson(
        files.get("safety.json"),
        """
        {"safety": [{"id": "@50", "at": "2026-11-20T06:30:01Z", "kind": "RAISED", "findingId": "@51", "code": "severe-pain",
          "urgency": "URGENT", "actor": "member"}]}""");
    assertSameJson(
        files.get("consents.json"),
        """
        {"consents": [
          {"purpose": "HEALTH_DATA", "version": "2026-11", "decision": "GIVEN", "at": "2026-11-01T08:00:00Z"},
          {"purpose": "HEALTH_DATA", "version": "2026-11", "decision": "WITHDRAWN", "at": "2026-11-20T10:00:00Z"}]}""");
    assertSameJson(
        files.get("audit.json"),
        """
        {"audit": [
          {"id": "@60", "at": "2026-11-20T11:00:00Z", "action": "MEMBER_CLEARED", "byMember": false, "aboutMember": true,
            "roles": ["coach"], "details": {}},
          {"id": "@61", "at": "2026-11-20T12:00:00Z", "action": "COHORT_READ", "byMember": true, "aboutMember": false,
            "roles": ["analyst"], "details": {"range": "90d"}}]}""");
    assertSameJson(
        files.get("pauses.json"),
        """
        {"pauses": [{"id": "@30", "from": "2026-12-24", "reason": "away", "createdAt": "2026-11-20T09:00:00Z"}]}""");
    assertSameJson(
        files.get("schedules.json"),
        """
        {"schedules": [{"effectiveFrom": "2026-11-01", "zone": "Europe/Madrid", "trainingDays": ["MONDAY", "THURSDAY"],
          "workingDays": ["FRIDAY"], "streakPolicy": "WEEKLY", "weeklyTarget": 2, "dayStartsAt": "03:00:00"}]}""");
    assertSameJson(
        files.get("plans.json"),
        """
        {"plans": [
          {"planId": "@40", "sequence": 5, "kind": "PLANNED", "effectiveFrom": "2026-11-16", "ends": "2026-11-22",
            "sessions": [{"id": "@10", "date": "2026-11-18"}]},
          {"planId": "@40", "sequence": 6, "kind": "MOVED", "effectiveFrom": "2026-11-17", "ends": "2026-11-22",
            "sessions": [{"id": "@10", "date": "2026-11-19"}]}]}""");
    assertThat(new String(files.get("sessions.csv"), UTF_8)).contains(",'=secret-note,");
    JsonNode manifest = mapper.readTree(files.get("manifest.json"));
    assertThat(manifest.get("tenant").textValue()).isEqualTo(tenant);
    assertThat(manifest.get("member").textValue()).isEqualTo(member);
    assertThat(manifest.get("unit").textValue()).isEqualTo("logistics");
  }

  @Test
  @DisplayName("has nothing of another member, nor of the namesake in another tenant")
  void nobodyElse() throws SQLException, IOException {
    insertEverything(tenant, member);

    for (List<String> other :
        List.of(List.of(tenant, "m-0"), List.of("export-" + UUID.randomUUID(), member))) {
      Map<String, byte[]> files = files(export(other.get(0), other.get(1), ""));

      Map<String, Integer> records = records(files);
      assertThat(records.remove("README.txt")).isEqualTo(1);
      assertThat(records.values()).hasSize(18).containsOnly(0);
      assertThat(files.values())
          .noneMatch(content -> new String(content, UTF_8).contains(ids.substring(0, 8)));
      JsonNode bundle = mapper.readTree(export(other.get(0), other.get(1), "?format=fhir"));
      assertThat(bundle.get("entry")).hasSize(1);
    }
  }

  @Test
  @DisplayName("as format=fhir is a Bundle of R4 with the member's pain, goals and plans")
  void fhir() throws SQLException, IOException {
    insertEverything(tenant, member);

    JsonNode bundle = mapper.readTree(export(tenant, member, "?format=fhir"));

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
    get(tenant, member, "?format=zip")
        .statusCode(200)
        .contentType("application/zip")
        .header("Content-Disposition", "attachment; filename=\"rhomboid-export.zip\"")
        .header("Cache-Control", "no-store");
    get(tenant, member, "?format=fhir")
        .statusCode(200)
        .contentType("application/fhir+json")
        .header("Content-Disposition", "attachment; filename=\"rhomboid-export.fhir.json\"")
        .header("Cache-Control", "no-store");
  }

  @Test
  @DisplayName("refuses another format, two formats, and whoever has no token")
  void refusals() {
    get(tenant, member, "?format=xml")
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/format")))
        .body("errors[0].detail", equalTo("must be zip or fhir"));
    get(tenant, member, "?format=zip&format=fhir").statusCode(422);
    get(tenant, member, "?member=m-0").statusCode(422);
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

    Map<String, byte[]> files = files(export(tenant, member, ""));

    assertThat(records(files))
        .containsEntry("sessions.json", 1_000)
        .containsEntry("sessions-2.json", 234)
        .containsEntry("sessions.csv", 1_234);
    assertThat(
            StreamSupport.stream(
                    mapper
                        .readTree(files.get("sessions-recorded.json"))
                        .get("sessions")
                        .spliterator(),
                    false)
                .map(session -> session.get("id")))
        .doesNotHaveDuplicates();
    JsonNode bundle = mapper.readTree(export(tenant, member, "?format=fhir"));
    assertThat(bundle.get("entry")).hasSize(1 + 1_234);
  }

  private void insertEverything(String tenant, String member) throws SQLException {
    new TenantRows(url, tenant).run(EVERYTHING.formatted(tenant, member, ids));
  }

  private void assertSameJson(byte[] actual, String expected) throws IOException {
    assertThat(mapper.readTree(actual)).isEqualTo(mapper.readTree(expected.replace("@", ids)));
  }

  /** What the manifest says that each file holds; there is no other file. */
  private Map<String, Integer> records(Map<String, byte[]> files) throws IOException {
    Map<String, Integer> records = new TreeMap<>();
    mapper
        .readTree(files.get("manifest.json"))
        .get("files")
        .forEach(file -> records.put(file.get("name").textValue(), file.get("records").intValue()));
    assertThat(files).hasSize(records.size() + 1);
    return records;
  }

  private static Map<String, byte[]> files(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] export(String tenant, String member, String query) {
    return get(tenant, member, query).statusCode(200).extract().asByteArray();
  }

  private static ValidatableResponse get(String tenant, String member, String query) {
    return given().auth().oauth2(TestTokens.of(tenant, member)).get("/me/export" + query).then();
  }
}
