package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A session that was not so")
class CorrectionComponentTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final ProgressClient mia = ProgressClient.ofNewMember();
  private ProgressTables tables;
  private Announced announced;

  @BeforeEach
  void look() {
    tables = new ProgressTables(url);
    announced = new Announced(bootstrapServers, tables);
  }

  @Test
  @DisplayName("is withdrawn by its member, once, and is gone: its id stays taken")
  void withdrawn() {
    SessionJson session = SessionJson.daysAgo(0);
    mia.record(session);

    ProgressClient.ofNewMember().delete(session.path()).statusCode(404);
    mia.delete(session.path()).statusCode(204);
    mia.delete(session.path()).statusCode(204);

    mia.get(session.path()).statusCode(404);
    mia.get("/sessions").body("items.size()", is(0));
    mia.post("/sessions", session)
        .statusCode(409)
        .body("type", equalTo("/problems/session-revoked"));
    mia.get("/streak").body("state", equalTo("NONE")).body("current", is(0));
    assertThat(announced.of(mia, "session-revoked")).hasSize(1);
    mia.delete("/sessions/" + UUID.randomUUID()).statusCode(404);
    mia.delete("/sessions/nonsense").statusCode(404);
  }

  @Test
  @DisplayName("Streaks 12: withdrawn, it is folded out; both events say so, in order")
  void foldedOut() {
    SessionJson yesterday = SessionJson.daysAgo(1);
    mia.record(SessionJson.daysAgo(0));
    mia.record(yesterday).body("streak.current", is(2));

    mia.delete(yesterday.path()).statusCode(204);

    mia.get("/streak").body("current", is(1)).body("longest.length", is(1));
    List<Announced.Event> revoked = announced.of(mia, "session-revoked");
    assertThat(revoked).hasSize(1);
    assertThat(revoked.get(0).text("sessionId")).isEqualTo(yesterday.id().toString());
    assertThat(revoked.get(0).text("practiceDay")).isEqualTo(SessionJson.date(1).toString());
    assertThat(revoked.get(0).data().has("replacedBy")).isFalse();
    assertThat(revoked.get(0).sequence()).isEqualTo(3);
    List<Announced.Event> updates = announced.of(mia, "streak-updated");
    assertThat(updates).extracting(Announced.Event::sequence).containsExactly(1L, 2L, 3L);
    assertThat(updates.get(2).text("cause")).isEqualTo("SESSION_REVOKED");
    assertThat(updates.get(2).text("causedBy")).isEqualTo(yesterday.id().toString());
    assertThat(updates.get(2).number("previous")).isEqualTo(2);
    assertThat(updates.get(2).number("current")).isEqualTo(1);
  }

  @Test
  @DisplayName("Streaks 12: withdrawn, it takes the freeze along that it had earned")
  void freezes() {
    List<SessionJson> week = Stream.of(6, 5, 4, 3, 2, 1, 0).map(SessionJson::daysAgo).toList();
    week.forEach(mia::record);
    mia.get("/streak").body("current", is(7)).body("freezes", is(1));

    mia.delete(week.get(3).path()).statusCode(204);

    mia.get("/streak")
        .body("current", is(3))
        .body("freezes", is(0))
        .body("longest.length", is(3))
        .body("longest.from", equalTo(SessionJson.date(6).toString()))
        .body("longest.to", equalTo(SessionJson.date(4).toString()));
  }

  @Test
  @DisplayName("Streaks 8: a pause before its day is still one when the last session is withdrawn")
  void pauseBefore() throws SQLException {
    SessionJson last = SessionJson.daysAgo(3);
    tables.pause(mia, SessionJson.date(9), SessionJson.date(4));
    tables.pause(mia, SessionJson.date(3), SessionJson.date(1));
    mia.record(SessionJson.daysAgo(11));
    mia.record(SessionJson.daysAgo(10)).body("streak.current", is(2));
    mia.record(last).body("streak.current", is(3));

    mia.delete(last.path()).statusCode(204);

    mia.get("/streak").body("current", is(2)).body("state", equalTo("AT_RISK"));
    List<Announced.Event> updates = announced.of(mia, "streak-updated");
    assertThat(updates.get(updates.size() - 1).number("current")).isEqualTo(2);
    mia.record(SessionJson.daysAgo(0)).body("streak.current", is(3));
  }

  @Test
  @DisplayName("is replaced by another in one transaction; an equal streak is not announced")
  void replaced() throws SQLException {
    SessionJson wrong = SessionJson.daysAgo(0).with("painAfter", 3);
    mia.record(wrong);
    SessionJson right = SessionJson.at(wrong.completedAt().minusSeconds(30)).replacing(wrong.id());

    mia.record(right)
        .body("session.replaces", equalTo(wrong.id().toString()))
        .body("streak.current", is(1));

    mia.get(wrong.path()).statusCode(404);
    mia.get("/sessions").body("items.size()", is(1));
    assertThat(
            tables.values(
                """
                select xmin from session where member_id = ?
                union select xmin from member_progress where member_id = ?
                union select xmin from member_day where member_id = ?""",
                mia.member(),
                mia.member(),
                mia.member()))
        .hasSize(1);
    Announced.Event revoked = announced.of(mia, "session-revoked").get(0);
    Announced.Event completed = announced.of(mia, "session-completed").get(1);
    assertThat(revoked.text("replacedBy")).isEqualTo(right.id().toString());
    assertThat(completed.text("sessionId")).isEqualTo(right.id().toString());
    assertThat(revoked.sequence()).isEqualTo(2);
    assertThat(completed.sequence()).isEqualTo(2);
    assertThat(announced.of(mia, "streak-updated")).hasSize(1);
    mia.post("/sessions", right).statusCode(200);
    mia.post("/sessions", wrong).statusCode(409);
  }

  @Test
  @DisplayName("may turn out to be another day's: the streak follows, and is announced once")
  void anotherDay() {
    SessionJson wrong = SessionJson.daysAgo(2);
    mia.record(SessionJson.daysAgo(0));
    mia.record(wrong).body("streak.current", is(1));
    int before = announced.of(mia, "streak-updated").size();

    mia.record(SessionJson.daysAgo(1).replacing(wrong.id()))
        .body("streak.current", is(2))
        .body("streak.longest.from", equalTo(SessionJson.date(1).toString()));

    List<Announced.Event> updates = announced.of(mia, "streak-updated");
    assertThat(updates).hasSize(before + 1);
    assertThat(updates.get(before).text("cause")).isEqualTo("SESSION_COMPLETED");
    assertThat(updates.get(before).number("previous")).isEqualTo(1);
    assertThat(updates.get(before).number("current")).isEqualTo(2);
    mia.get("/streak").body("current", is(2));
  }

  @Test
  @DisplayName(
      "is not replaced where there is nothing to replace: 422 at /replaces, nothing stored")
  void nothingToReplace() throws SQLException {
    SessionJson revoked = SessionJson.daysAgo(1);
    mia.record(revoked);
    mia.delete(revoked.path()).statusCode(204);
    ProgressClient other = ProgressClient.ofNewMember();
    SessionJson foreign = SessionJson.daysAgo(0);
    other.record(foreign);
    String version = version();

    SessionJson session = SessionJson.daysAgo(0);
    for (UUID id : List.of(UUID.randomUUID(), foreign.id(), revoked.id(), session.id())) {
      mia.post("/sessions", session.replacing(id))
          .statusCode(422)
          .body("errors.pointer", hasItem("/replaces"));
    }

    mia.get("/sessions").body("items.size()", is(0));
    other.get(foreign.path()).statusCode(200);
    assertThat(version()).isEqualTo(version);
    assertThat(announced.of(mia, "session-completed")).hasSize(1);
  }

  @Test
  @DisplayName("leaves nothing of what was reported with it in the table")
  void contentGoes() throws SQLException {
    SessionJson told =
        SessionJson.daysAgo(1)
            .with("note", "\"slept badly\"")
            .with("painBefore", 4)
            .with("painAfter", 2)
            .with("symptoms", "[\"stiffness\"]");
    SessionJson corrected = told.withId(UUID.randomUUID());
    mia.record(told);
    mia.record(corrected.replacing(told.id()));
    mia.delete("/sessions/" + corrected.id()).statusCode(204);

    assertThat(
            tables.values(
                """
                select concat_ws(' ', items, symptoms, by_target, note, pain_before, pain_after)
                from session where member_id = ?""",
                mia.member()))
        .containsExactly("[] [] {}", "[] [] {}");
    assertThat(
            tables.value(
                "select safety::text || streak::text from member_progress where member_id = ?",
                mia.member()))
        .doesNotContain("slept", "stiffness");
    assertThat(
            tables.value(
                """
                select sessions + seconds + pain_before_sum + pain_before_count + pain_after_sum + pain_after_count
                from member_day where member_id = ?""",
                mia.member()))
        .isEqualTo("0");
  }

  private String version() throws SQLException {
    return tables.value("select version from member_progress where member_id = ?", mia.member());
  }
}
