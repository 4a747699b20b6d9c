package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.events.EventExamples;
import org.rhomboid.events.EventExamples.Example;
import org.rhomboid.events.EventType;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@QuarkusTest
@DisplayName("Every example of an event that routine-service consumes is handled")
class ConsumedEventsContractTest extends RoutineTest {

  private final String tenant = "contract-" + UUID.randomUUID();

  static Stream<Example> exercises() {
    return EventExamples.valid(Topics.EXERCISE_PUBLISHED).stream();
  }

  static Stream<Example> sessions() {
    return EventExamples.valid(Topics.SESSION_COMPLETED).stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  @DisplayName("exercise-published: the replica holds the exercise")
  void exercise(Example example) {
    JsonPath data = JsonPath.from(example.json());
    String slug = data.getString("slug");

    publish(EventType.EXERCISE_PUBLISHED, tenant, slug, 1, example.json());

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "select count(*) from catalog_exercise where tenant_id = ? and slug = ?"
                                + " and hidden = ? and body->>'name' = ?",
                            tenant,
                            slug,
                            "HIDDEN".equals(data.getString("state")),
                            data.getString("name")))
                    .isEqualTo(1));
  }

  static Stream<Example> retirements() {
    return EventExamples.valid(Topics.EXERCISE_RETIRED).stream();
  }

  @ParameterizedTest
  @MethodSource("retirements")
  @DisplayName("exercise-retired: the exercise is known as withdrawn, and why")
  void retirement(Example example) {
    JsonPath data = JsonPath.from(example.json());
    String why = "RECALL".equals(data.getString("reason")) ? "RECALLED" : "RETIRED";

    publish(EventType.EXERCISE_RETIRED, tenant, data.getString("slug"), 1, example.json());

    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from catalog_exercise where tenant_id = ? and slug = ?"
                            + " and withdrawn = ? and withdrawn_sequence = 1",
                        tenant,
                        data.getString("slug"),
                        why)
                    == 1);
  }

  static Stream<Example> holds() {
    return EventExamples.valid(Topics.SAFETY_HOLD_UPDATED).stream();
  }

  @ParameterizedTest
  @MethodSource("holds")
  @DisplayName("safety-hold-updated: whether there is a hold is known")
  void hold(Example example) {
    JsonPath data = JsonPath.from(example.json());

    publish(
        EventType.SAFETY_HOLD_UPDATED,
        tenant,
        data.getString("memberId"),
        data.getLong("holdVersion"),
        example.json());

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "select count(*) from member_safety where tenant_id = ? and member_id = ?"
                                + " and hold_version = ? and hold = ?",
                            tenant,
                            data.getString("memberId"),
                            data.getLong("holdVersion"),
                            data.getBoolean("hold")))
                    .isEqualTo(1));
  }

  static Stream<Example> erasures() {
    return EventExamples.valid(Topics.MEMBER_ERASED).stream();
  }

  @ParameterizedTest
  @MethodSource("erasures")
  @DisplayName("member-erased: the member is remembered as erased then")
  void erasure(Example example) {
    JsonPath data = JsonPath.from(example.json());
    Member member = new Member(new Tenant(tenant), data.getString("memberId"));

    publish(EventType.MEMBER_ERASED, tenant, member.id(), 1, example.json());

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "select count(*) from erased where tenant_id = ? and member_hash = ?"
                                + " and at = cast(? as timestamptz)",
                            tenant,
                            MemberHash.of(member),
                            data.getString("erasedAt")))
                    .isEqualTo(1));
  }

  @ParameterizedTest
  @MethodSource("sessions")
  @DisplayName("session-completed: the performed session is remembered")
  void session(Example example) {
    JsonPath data = JsonPath.from(example.json());

    publish(EventType.SESSION_COMPLETED, tenant, data.getString("memberId"), 1, example.json());

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "select count(*) from performed_session where tenant_id = ? and member_id = ?"
                                + " and id = cast(? as uuid) and jsonb_array_length(items) = ?",
                            tenant,
                            data.getString("memberId"),
                            data.getString("sessionId"),
                            data.getList("items").size()))
                    .isEqualTo(1));
  }
}
