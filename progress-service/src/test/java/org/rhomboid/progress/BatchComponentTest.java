package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("POST /sessions/batch")
class BatchComponentTest {

  private static final int MOST = 1_000;
  private static final int BAD = 500;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final ProgressClient mia = ProgressClient.ofNewMember();

  @Test
  @DisplayName("takes 999 of 1,000 and says what is wrong with the other; again it takes none")
  void oneIsBad() throws SQLException {
    List<String> sessions = many(MOST);
    sessions.set(BAD, SessionJson.daysAgo(1).with("painBefore", 11).toString());

    List<Integer> created = statuses(send(sessions).statusCode(200));
    assertThat(created).hasSize(MOST);
    assertThat(created.get(BAD)).isEqualTo(422);
    assertThat(created.stream().filter(status -> status == 201)).hasSize(MOST - 1);
    assertThat(stored()).isEqualTo(MOST - 1);

    ValidatableResponse again = send(sessions).statusCode(200);
    again
        .body("items[%d].problem.errors[0].pointer".formatted(BAD), equalTo("/painBefore"))
        .body("items[%d].session".formatted(BAD), nullValue())
        .body("items[0].problem", nullValue())
        .body("streak.longest.length", is(longest()));
    assertThat(statuses(again).stream().filter(status -> status == 200)).hasSize(MOST - 1);
    assertThat(stored()).isEqualTo(MOST - 1);
  }

  @Test
  @DisplayName("takes nothing of 1,001")
  void tooMany() throws SQLException {
    send(many(MOST + 1)).statusCode(422).body("errors[0].detail", containsString("1000"));

    assertThat(stored()).isZero();
  }

  @Test
  @DisplayName("answers each as if it had come alone, in the order in which they came")
  void eachByItself() {
    SessionJson known = SessionJson.daysAgo(3);
    SessionJson revoked = SessionJson.daysAgo(4);
    mia.record(known);
    mia.record(revoked);
    mia.delete(revoked.path()).statusCode(204);
    SessionJson fresh = SessionJson.daysAgo(0);

    send(List.of(
            fresh,
            known,
            SessionJson.daysAgo(2).withId(known.id()),
            revoked,
            SessionJson.daysAgo(31),
            SessionJson.daysAgo(1).replacing(UUID.randomUUID())))
        .statusCode(200)
        .body("items.status", equalTo(List.of(201, 200, 409, 409, 422, 422)))
        .body("items.index", equalTo(List.of(0, 1, 2, 3, 4, 5)))
        .body("items[0].id", equalTo(fresh.id().toString()))
        .body("items[0].session.id", equalTo(fresh.id().toString()))
        .body("items[2].problem.type", equalTo("/problems/id-reused"))
        .body("items[2].problem.instance", equalTo("#/2"))
        .body("items[3].problem.type", equalTo("/problems/session-revoked"))
        .body("items[4].problem.errors[0].pointer", equalTo("/completedAt"))
        .body("items[5].problem.errors[0].pointer", equalTo("/replaces"))
        .body("streak.current", is(1))
        .body("safety.hold", is(false));
  }

  @Test
  @DisplayName("is not stopped by what cannot be read: 400 for each of those")
  void unreadable() throws SQLException {
    send(List.of(
            "5",
            "\"session\"",
            "null",
            "[]",
            "{\"id\":7}",
            SessionJson.daysAgo(0).with("painAfter", "\"2\""),
            SessionJson.daysAgo(0)))
        .statusCode(200)
        .body("items.status", equalTo(List.of(400, 400, 400, 400, 400, 400, 201)))
        .body("items[0].problem.type", equalTo("/problems/malformed-request"));

    assertThat(stored()).isEqualTo(1);
  }

  @ParameterizedTest
  @DisplayName("may come as an object")
  @ValueSource(strings = {"items", "sessions"})
  void wrapped(String name) {
    mia.post("/sessions/batch", "{\"%s\":[%s]}".formatted(name, SessionJson.daysAgo(0)))
        .statusCode(200)
        .body("items.status", equalTo(List.of(201)));
  }

  @ParameterizedTest
  @DisplayName("must be readable as a whole")
  @ValueSource(strings = {"", "[", "7", "[]]", "[{\"id\":1,\"id\":2}]"})
  void malformed(String body) {
    mia.post("/sessions/batch", body)
        .statusCode(400)
        .body("type", equalTo("/problems/malformed-request"));
  }

  @ParameterizedTest
  @DisplayName("is an array or an object with one, and nothing else")
  @ValueSource(strings = {"{}", "{\"items\":7}", "{\"items\":[],\"more\":1}"})
  void otherObject(String body) {
    mia.post("/sessions/batch", body).statusCode(422);
  }

  @Test
  @DisplayName("may be empty")
  void empty() {
    send(List.of()).statusCode(200).body("items.size()", is(0)).body("streak.state", is("NONE"));
  }

  @Test
  @DisplayName("may have 8 MiB and no more: 413")
  void size() throws SQLException {
    String note = SessionJson.quoted("x".repeat(1_900));
    String body = SessionJson.daysAgo(0).with("note", note).toString();

    mia.post("/sessions/batch", "[" + body + " ".repeat(9 << 20) + "]")
        .statusCode(413)
        .body("instance", equalTo("/sessions/batch"));
    assertThat(stored()).isZero();
    mia.post("/sessions/batch", "[" + body + " ".repeat(7 << 20) + "]").statusCode(200);
    mia.post("/sessions", body + " ".repeat(2 << 20)).statusCode(413);
  }

  @Test
  @DisplayName("may say the same twice: the second time it is known")
  void twice() {
    SessionJson session = SessionJson.daysAgo(0);
    SessionJson other = SessionJson.at(session.completedAt().minusSeconds(9)).withId(session.id());

    send(List.of(session, session)).body("items.status", equalTo(List.of(201, 200)));
    send(List.of(session, other)).body("items.status", equalTo(List.of(200, 409)));
  }

  @Test
  @DisplayName("may correct what it says itself, also to an earlier time, and the correction too")
  void corrections() {
    SessionJson wrong = SessionJson.daysAgo(1);
    SessionJson better = SessionJson.daysAgo(2).replacing(wrong.id());
    SessionJson right = SessionJson.daysAgo(3).replacing(better.id());

    send(List.of(wrong, better, right, SessionJson.daysAgo(0)))
        .body("items.status", equalTo(List.of(201, 201, 201, 201)))
        .body("streak.current", is(1));

    mia.get("/sessions").body("items.size()", is(2));
    mia.get("/sessions/" + right.id()).statusCode(200);
  }

  @Test
  @DisplayName("of another member is none of this one's")
  void notYours() {
    SessionJson session = SessionJson.daysAgo(0);
    ProgressClient.ofNewMember().record(session);

    send(List.of(session)).body("items.status", equalTo(List.of(201)));
  }

  /** One each 40 minutes, the newest first. */
  private static List<String> many(int count) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(it -> SessionJson.at(SessionJson.moment(1).minusSeconds(2_400L * it)))
            .map(SessionJson::toString)
            .toList());
  }

  private ValidatableResponse send(List<?> sessions) {
    return mia.post("/sessions/batch", sessions);
  }

  private static List<Integer> statuses(ValidatableResponse answer) {
    return answer.extract().path("items.status");
  }

  private int longest() {
    return mia.get("/streak").extract().path("longest.length");
  }

  private long stored() throws SQLException {
    return new ProgressTables(url)
        .count("select count(*) from session where member_id = ?", mia.member());
  }
}
