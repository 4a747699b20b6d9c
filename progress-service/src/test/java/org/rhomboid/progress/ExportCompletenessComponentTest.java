package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("What GET /me/export hands out")
class ExportCompletenessComponentTest {

  /** Every table with rows of members, and where in an export they are. A new one has to be decided on. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("session", "sessions"),
          Map.entry("check_in", "check-ins"),
          Map.entry("pause", "pauses"),
          Map.entry("member_schedule", "schedules"),
          Map.entry("plan_fact", "plans"),
          Map.entry("safety_record", "safety"),
          Map.entry("consent", "consents"),
          Map.entry("cohort_member_week", "cohort-weeks"),
          Map.entry("consent_current", "the last of the consents"),
          Map.entry("member_progress", "the unit in the manifest; the rest is computed"),
          Map.entry("member_day", "computed"),
          Map.entry("streak_due", "computed"));

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final ObjectMapper mapper = new ObjectMapper();
  private final String tenant = "export-" + UUID.randomUUID();
  private final String member = "m-" + UUID.randomUUID();
  private final String ids = UUID.randomUUID().toString().substring(0, 34);

  /** Of the tables that are exported, what is computed, or of no meaning elsewhere. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "session.fingerprint",
          "session.by_target",
          "check_in.fingerprint",
          "pause.fingerprint",
          "plan_fact.subject",
          "member_schedule.sequence",
          "consent.number");

  @Test
  @DisplayName("is decided of every table that has rows of members, and of every column of those")
  void tables() throws SQLException, IOException {
    TenantRows rows = new TenantRows(url, tenant);

    List<String> tables =
        List.of(
            rows.value(
                    """
                    select string_agg(distinct table_name, ' ') from information_schema.columns
                    where table_schema = 'public' and column_name = 'member_id'""")
                .split(" "));

    assertThat(tables).containsExactlyInAnyOrderElementsOf(TABLES.keySet());
    String said = Everything.sql(tenant, member, ids);
    for (String table : tables) {
      String[] columns =
          rows.value(
                  "select string_agg(column_name, ' ') from information_schema.columns where table_name = '%s'"
                      .formatted(table))
              .split(" ");
      if (said.contains("insert into " + table + " (")) {
        assertThat(columns)
            .filteredOn(column -> !LEFT_OUT.contains(table + "." + column))
            .allSatisfy(column -> assertThat(columnsOf(table, said)).contains(column));
      }
    }
  }

  /** The columns that the member with everything has a value in, all of which are looked for in the export. */
  private static List<String> columnsOf(String table, String sql) {
    String from = sql.substring(sql.indexOf("insert into " + table + " (") + table.length() + 14);
    return List.of(from.substring(0, from.indexOf(')')).split(",\\s+"));
  }

  @Test
  @DisplayName("has everything that is stored of the member, in every file")
  void everything() throws SQLException, IOException {
    new TenantRows(url, tenant).run(Everything.sql(tenant, member, ids));

    ExportedFiles files = ExportedFiles.of(tenant, member);

    assertThat(files.records())
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
                Map.entry("cohort-weeks.json", 1),
                Map.entry("cohort-weeks.csv", 1),
                Map.entry("pauses.json", 1),
                Map.entry("pauses.csv", 1),
                Map.entry("schedules.json", 2),
                Map.entry("plans.json", 2)));
    assertSameJson(
        files.json("sessions.json"),
        """
        {"sessions": [
          {"id": "@01", "startedAt": "2026-11-18T07:00:00Z", "completedAt": "2026-11-18T07:05:00.250Z", "zone": "Europe/Madrid",
            "items": [{"slug": "band-row", "revision": 1, "setsDone": 2, "outcome": "DONE"}], "symptoms": [], "note": ""},
          {"id": "@02", "plannedSessionId": "@10", "startedAt": "2026-11-19T07:00:00Z", "completedAt": "2026-11-19T07:10:30Z",
            "zone": "Asia/Kolkata", "items": [{"slug": "band-row", "revision": 3, "setsDone": 2, "repsDone": 10, "holdSeconds": 5,
            "outcome": "PARTLY", "effort": "HARD", "pain": 4}], "painBefore": 6, "painAfter": 0,
            "symptoms": ["dull-pain", "stiffness"], "note": "=secret-note"}]}""");
    assertSameJson(
        files.json("sessions-recorded.json"),
        """
        {"sessions": [
          {"id": "@01", "recordedAt": "2026-11-20T07:00:00Z", "practiceDay": "2026-11-18", "late": true, "counted": false},
          {"id": "@02", "replaces": "@03", "recordedAt": "2026-11-19T08:00:00.123456Z", "practiceDay": "2026-11-19", "late": false,
            "counted": true}]}""");
    assertSameJson(
        files.json("sessions-revoked.json"),
        """
        {"sessions": [{"id": "@03", "recordedAt": "2026-11-19T07:30:00Z", "practiceDay": "2026-11-19",
          "revokedAt": "2026-11-19T08:00:00Z", "replacedBy": "@02"}]}""");
    assertSameJson(
        files.json("check-ins.json"),
        """
        {"checkIns": [{"id": "@20", "at": "2026-11-20T06:30:00Z", "zone": "Europe/Madrid", "kind": "MORNING_AFTER", "sessionId": "@02",
          "pain": 8, "symptoms": ["stiffness"], "note": "woke up", "recordedAt": "2026-11-20T06:30:01Z", "day": "2026-11-20"}]}""");
    assertSameJson(
        files.json("safety.json"),
        """
        {"safety": [{"id": "@50", "at": "2026-11-20T06:30:01Z", "kind": "RAISED", "findingId": "@51", "code": "severe-pain",
          "urgency": "URGENT", "actor": "member"}]}""");
    assertSameJson(
        files.json("consents.json"),
        """
        {"consents": [
          {"purpose": "HEALTH_DATA", "version": "2026-11", "decision": "GIVEN", "at": "2026-11-01T08:00:00Z"},
          {"purpose": "HEALTH_DATA", "version": "2026-11", "decision": "WITHDRAWN", "at": "2026-11-20T10:00:00Z"}]}""");
    assertSameJson(
        files.json("audit.json"),
        """
        {"audit": [
          {"id": "@60", "at": "2026-11-20T11:00:00Z", "action": "MEMBER_CLEARED", "byMember": false, "aboutMember": true,
            "roles": ["coach"], "details": {}},
          {"id": "@61", "at": "2026-11-20T12:00:00Z", "action": "COHORT_READ", "byMember": true, "aboutMember": false,
            "roles": ["analyst"], "details": {"range": "90d"}}]}""");
    assertSameJson(
        files.json("cohort-weeks.json"),
        """
        {"weeks": [{"week": "2026-11-09", "level": "BEGINNER", "unit": "sales", "practisedDays": 2, "seconds": 630, "planned": 2,
          "done": 1, "painSum": 6, "painCount": 1}]}""");
    assertSameJson(
        files.json("pauses.json"),
        """
        {"pauses": [{"id": "@30", "from": "2026-12-24", "reason": "away", "createdAt": "2026-11-20T09:00:00Z"}]}""");
    assertSameJson(
        files.json("schedules.json"),
        """
        {"schedules": [
          {"effectiveFrom": "2026-10-01", "zone": "UTC", "trainingDays": [], "workingDays": ["MONDAY"],
            "streakPolicy": "WORKING_DAYS", "dayStartsAt": "00:00:00"},
          {"effectiveFrom": "2026-11-01", "zone": "Europe/Madrid", "trainingDays": ["MONDAY", "THURSDAY"],
          "workingDays": ["FRIDAY"], "streakPolicy": "WEEKLY", "weeklyTarget": 2, "dayStartsAt": "03:00:00"}]}""");
    assertSameJson(
        files.json("plans.json"),
        """
        {"plans": [
          {"planId": "@40", "sequence": 5, "kind": "PLANNED", "effectiveFrom": "2026-11-16", "ends": "2026-11-22",
            "sessions": [{"id": "@10", "date": "2026-11-18"}]},
          {"planId": "@40", "sequence": 6, "kind": "MOVED", "effectiveFrom": "2026-11-17", "ends": "2026-11-22",
            "sessions": [{"id": "@10", "date": "2026-11-19"}]}]}""");
    assertThat(files.text("sessions.csv")).contains(",'=secret-note,");
    JsonNode manifest = files.json("manifest.json");
    assertThat(manifest.get("tenant").textValue()).isEqualTo(tenant);
    assertThat(manifest.get("member").textValue()).isEqualTo(member);
    assertThat(manifest.get("unit").textValue()).isEqualTo("logistics");
    assertThat(manifest.get("level").textValue()).isEqualTo("ADVANCED");
  }

  private void assertSameJson(JsonNode actual, String expected) throws IOException {
    assertThat(actual).isEqualTo(mapper.readTree(expected.replace("@", ids)).elements().next());
  }
}
