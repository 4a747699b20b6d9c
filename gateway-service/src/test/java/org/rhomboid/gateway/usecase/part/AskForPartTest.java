package org.rhomboid.gateway.usecase.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.gateway.usecase.part.CallerRefused.Reason;
import org.rhomboid.gateway.usecase.part.FakeServices.Failing;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("A part")
class AskForPartTest {

  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3_600);
  private static final Map<String, Object> PLAN = Map.of("week", "2026-W47");
  private static final Map<String, Object> TIPS = Map.of("items", "some");

  private final FakeServices services = new FakeServices();
  private final FakeKeptParts kept = new FakeKeptParts();
  private final AskForPart ask = new AskForPart(services, kept, Duration.ofSeconds(60));

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("of a service that fails is the last good one, and says of when")
  void stale(Failing how) {
    services.say(PartName.PLAN, PLAN);
    part(PartName.PLAN, NOW);
    services.fail(how, PartName.PLAN);

    assertThat(part(PartName.PLAN, LATER)).isEqualTo(Part.stale(NOW, PLAN));
  }

  @ParameterizedTest
  @EnumSource(
      value = PartName.class,
      names = {"STREAK", "SAFETY", "PROGRESS", "COHORT"})
  @DisplayName(
      "that must be right, has health in it, or is recorded when it is read, is never kept")
  void neverKept(PartName name) {
    services.say(name, Map.of("current", 4));
    part(name, NOW);
    services.fail(Failing.DEAD, name);

    assertThat(part(name, LATER)).isEqualTo(Part.unavailable());
    assertThat(kept.all()).isEmpty();
  }

  @Test
  @DisplayName("of another member is nobody else's")
  void ofAnother() {
    services.say(PartName.PLAN, PLAN);
    part(PartName.PLAN, NOW);
    services.fail(Failing.DEAD, PartName.PLAN);

    Asking namesake = Askings.of(new Member(new Tenant("globex"), "anna"), LATER);
    assertThat(await(PartName.PLAN, namesake)).isEqualTo(Part.unavailable());
  }

  @Test
  @DisplayName("that there is none of is an answer, and what was kept is not good any more")
  void nothing() {
    services.say(PartName.PLAN, PLAN);
    part(PartName.PLAN, NOW);
    services.reply(PartName.PLAN, new Reply.Nothing());

    assertThat(part(PartName.PLAN, LATER)).isEqualTo(Part.ok(LATER, null));
    services.fail(Failing.DEAD, PartName.PLAN);
    assertThat(part(PartName.PLAN, LATER)).isEqualTo(Part.unavailable());
  }

  @Test
  @DisplayName("is not shown to somebody whom its service refuses, however good it was")
  void refused() {
    services.say(PartName.PLAN, PLAN);
    part(PartName.PLAN, NOW);

    services.reply(PartName.PLAN, new Reply.Refused());
    assertThat(part(PartName.PLAN, LATER)).isEqualTo(Part.unavailable());
    services.reply(PartName.PLAN, new Reply.NotAccepted());
    assertThat(part(PartName.PLAN, LATER)).isEqualTo(Part.refused(Reason.NOT_ACCEPTED));
  }

  @Test
  @DisplayName("of a member who was erased is the end of all of it, and of what was kept")
  void erased() {
    services.say(PartName.PLAN, PLAN);
    part(PartName.PLAN, NOW);
    services.reply(PartName.STREAK, new Reply.Erased());

    Part<?> erased = part(PartName.STREAK, LATER);

    assertThatThrownBy(() -> Acceptance.require(Part.ok(NOW, PLAN), erased))
        .isInstanceOfSatisfying(
            CallerRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.ERASED));
    assertThat(kept.all()).isEmpty();
  }

  @Test
  @DisplayName("that is the same for many is asked for once a minute")
  void shared() {
    services.say(PartName.TIPS, TIPS);
    part(PartName.TIPS, NOW);

    assertThat(part(PartName.TIPS, NOW.plusSeconds(59))).isEqualTo(Part.ok(NOW, TIPS));
    assertThat(services.asked()).hasSize(1);
    Instant minute = NOW.plusSeconds(60);
    assertThat(part(PartName.TIPS, minute)).isEqualTo(Part.ok(minute, TIPS));
    assertThat(services.asked()).hasSize(2);
  }

  @Test
  @DisplayName("is not waited for beyond the deadline")
  void deadline() {
    services.fail(Failing.HANGING, PartName.STREAK);
    long start = System.nanoTime();

    part(PartName.STREAK, NOW);

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Askings.PATIENCE.dividedBy(2), Askings.PATIENCE.multipliedBy(5));
  }

  @Test
  @DisplayName("refused by one service alone costs itself, refused by all that answer the whole")
  void acceptance() {
    Part<?> refused = Part.refused(Reason.NOT_ACCEPTED);
    Acceptance.require(refused, Part.ok(NOW, PLAN), Part.unavailable());
    Acceptance.require(Part.unavailable(), Part.unavailable());

    assertThatThrownBy(() -> Acceptance.require(refused, Part.unavailable()))
        .isInstanceOfSatisfying(
            CallerRefused.class,
            whole -> assertThat(whole.reason()).isEqualTo(Reason.NOT_ACCEPTED));
  }

  private Part<Map<String, Object>> part(PartName name, Instant now) {
    return await(name, Askings.at(now));
  }

  private Part<Map<String, Object>> await(PartName name, Asking asking) {
    return ask.ask(name, asking).await().atMost(Duration.ofSeconds(5));
  }
}
