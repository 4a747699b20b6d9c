package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("A safety hold, as it is known,")
class KnownHoldComponentTest extends HoldTest {

  @Test
  @DisplayName("is known by its latest version, in whatever order the news come")
  void versions() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    hold(5, false);
    hold(4, true);
    get("/plans/current").body("state", equalTo("ACTIVE"));

    hold(6, true);
    hold(5, false);
    hold(6, true);
    get("/plans/current").body("state", equalTo("PAUSED"));
    assertThat(announced("routine-adapted", 1)).hasSize(1);
    assertThat(known("hold_version = 6 and hold")).isEqualTo(1);
  }

  @Test
  @DisplayName("is kept as a version and a flag: no finding, no urgency, nothing of a symptom")
  void isSparse() {
    hold(1, true);

    assertThat(
            count(
                "select count(*) from information_schema.columns where table_name = 'member_safety'"
                    + " and column_name not in ('tenant_id', 'member_id', 'hold_version', 'hold', 'as_of')"))
        .isZero();
    assertThat(known("hold_version = 1 and hold")).isEqualTo(1);
  }

  @Test
  @DisplayName("of a member without a profile or a plan is known all the same")
  void withoutPlan() {
    hold(1, true);
    putProfile(profile("")).statusCode(201);

    postPlan(id).statusCode(409).body("type", equalTo("/problems/safety-hold"));
  }

  @Test
  @DisplayName("is forgotten where progress-service takes everything back")
  void tombstone() {
    hold(1, true);

    published(null, 2);

    assertThat(known("true")).isZero();
  }

  @Test
  @DisplayName("of a member who was erased is neither kept nor brought back")
  void erased() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    hold(1, true);
    UUID erasure = EventPublisher.newId();
    Instant now = Instant.now();
    publish(
        EventType.MEMBER_ERASED,
        erasure,
        "acme",
        member,
        now,
        "{\"memberId\":\"" + member + "\",\"erasedAt\":\"" + now + "\"}");
    await().atMost(PATIENCE).until(() -> handled(erasure));
    assertThat(known("true")).isZero();

    UUID late = EventPublisher.newId();
    UUID witness = EventPublisher.newId();
    publish(EventType.SAFETY_HOLD_UPDATED, late, "acme", member, now, state(2, true));
    publish(
        EventType.SAFETY_HOLD_UPDATED,
        witness,
        "acme",
        member,
        now.plus(Duration.ofDays(31)),
        state(3, false));

    // One key, one partition: when the last one is there, the other was handled
    await().atMost(PATIENCE).until(() -> handled(witness));
    assertThat(handled(late)).isFalse();
    assertThat(known("hold_version = 3 and as_of <= now()")).isEqualTo(1);
  }
}
