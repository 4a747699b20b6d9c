package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rhomboid.progress.domain.safety.Told.after;
import static org.rhomboid.progress.domain.safety.Told.at;
import static org.rhomboid.progress.domain.safety.Told.codes;
import static org.rhomboid.progress.domain.safety.Told.day;
import static org.rhomboid.progress.domain.safety.Told.pain;
import static org.rhomboid.progress.domain.safety.Told.symptoms;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClearanceTest {

  private final SafetyState held =
      after(symptoms(0, "chest-pain", "severe-pain"), pain(9, 1), symptoms(2, "fainting"));

  @Test
  @DisplayName(
      "Safety 3: a clearance without ids covers all that was raised up to then, and ends the hold")
  void all() {
    SafetyChange change = Clearance.of(held, Set.of(), at(3, "10:00"), day(3));

    assertThat(codes(change.cleared()))
        .containsExactly("chest-pain", "fainting", "pain-of-8-or-more", "severe-pain");
    assertThat(change.published()).isTrue();
    assertThat(change.after().findings()).isEmpty();
    assertThat(change.after().holdVersion()).isEqualTo(held.holdVersion() + 1);
    assertThat(change.after().release()).isNull();
    assertThat(change.after().holdPeriods())
        .containsExactly(
            new HoldPeriod(at(0, "09:00").plusSeconds(1), day(0), at(3, "10:00"), day(3)));
  }

  @Test
  @DisplayName("Safety 3: what was raised after the clearance's instant stays")
  void raisedMeanwhile() {
    SafetyChange change = Clearance.of(held, Set.of(), at(2, "09:00"), day(2));

    assertThat(codes(change.after().findings())).containsExactly("fainting");
    assertThat(change.after().holds()).isTrue();
    assertThat(change.after().holdPeriods()).singleElement().matches(HoldPeriod::isOpen);
  }

  @Test
  @DisplayName("Safety 3: a clearance with ids covers only these")
  void some() {
    UUID chestPain = held.findings().get(0).id();

    SafetyChange change = Clearance.of(held, Set.of(chestPain), at(3, "10:00"), day(3));

    assertThat(codes(change.cleared())).containsExactly("chest-pain");
    assertThat(codes(change.after().findings()))
        .containsExactly("fainting", "pain-of-8-or-more", "severe-pain");
    assertThat(change.after().holds()).isTrue();
    assertThat(change.after().release()).isEqualTo(held.release());
  }

  @Test
  @DisplayName("Safety 3: a clearance of what is not open changes and publishes nothing")
  void unknown() {
    SafetyChange change = Clearance.of(held, Set.of(new UUID(1, 2)), at(3, "10:00"), day(3));

    assertThat(change.published()).isFalse();
    assertThat(change.cleared()).isEmpty();
    assertThat(change.after()).isEqualTo(held);
  }

  @Test
  @DisplayName("Safety 2: advice can be dismissed, a hold cannot")
  void dismissal() {
    Finding advice = held.findings().get(3);
    Finding hold = held.findings().get(0);

    assertThat(Dismissal.of(held, hold.id(), at(3, "10:00"), day(3)))
        .isEqualTo(new DismissalOutcome.Holds(hold));
    assertThat(Dismissal.of(held, new UUID(1, 2), at(3, "10:00"), day(3)))
        .isEqualTo(new DismissalOutcome.Unknown());
    DismissalOutcome outcome = Dismissal.of(held, advice.id(), at(3, "10:00"), day(3));
    SafetyState after = ((DismissalOutcome.Dismissed) outcome).after();
    assertThat(codes(after.findings())).doesNotContain("severe-pain").hasSize(3);
    assertThat(after.holdVersion()).isEqualTo(held.holdVersion() + 1);
    assertThat(codes(after(after, symptoms(4, "severe-pain")).findings())).contains("severe-pain");
  }

  @Test
  @DisplayName(
      "Streaks 1: sessions strictly between a hold's raising and its clearance do not count")
  void counts() {
    Instant raised = at(0, "09:00").plusSeconds(1);
    Instant cleared = at(3, "10:00");
    SafetyState after = Clearance.of(held, Set.of(), cleared, day(3)).after();

    assertThat(held.counts(raised)).isTrue();
    assertThat(held.counts(raised.plusNanos(1))).isFalse();
    assertThat(held.counts(at(300, "00:00"))).isFalse();
    assertThat(after.counts(raised)).isTrue();
    assertThat(after.counts(raised.plusNanos(1))).isFalse();
    assertThat(after.counts(cleared.minusNanos(1))).isFalse();
    assertThat(after.counts(cleared)).isTrue();
    assertThat(SafetyState.NONE.counts(raised)).isTrue();
  }

  @Test
  @DisplayName("Streaks 8: a hold after another is a period of its own")
  void anotherPeriod() {
    SafetyState cleared = Clearance.of(held, Set.of(), at(3, "10:00"), day(3)).after();

    SafetyState again = after(cleared, symptoms(5, "fainting"));

    assertThat(again.holdPeriods()).hasSize(2);
    assertThat(again.holdPeriods().get(1))
        .isEqualTo(new HoldPeriod(at(5, "09:00").plusSeconds(1), day(5), null, null));
  }

  @Test
  @DisplayName("Streaks 8: a flight west or a clock set back never ends a hold before it began")
  void backwards() {
    Set<UUID> all = Set.of(held.findings().get(0).id(), held.findings().get(1).id());
    Set<UUID> rest = Set.of(held.findings().get(2).id());
    SafetyState some = Clearance.of(held, all, at(-1, "10:00"), day(-1)).after();

    SafetyState none = Clearance.of(some, rest, at(-1, "10:00"), day(-1)).after();

    HoldPeriod period = none.holdPeriods().get(0);
    assertThat(period.clearedAt()).isEqualTo(period.raisedAt());
    assertThat(period.to()).isEqualTo(period.from());
    assertThatThrownBy(() -> new HoldPeriod(at(1, "00:00"), day(1), at(0, "00:00"), day(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName(
      "Safety: raising and clearing in a loop keeps the state small, and true where it matters")
  void loop() {
    SafetyState state = SafetyState.NONE;
    for (int day = 0; day < 300; day++) {
      state = after(state, symptoms(day, "fainting"));
      assertThat(state.counts(at(day, "09:30"))).isFalse();
      state = Clearance.of(state, Set.of(), at(day, "10:00"), day(day)).after();
    }

    List<HoldPeriod> periods = state.holdPeriods();
    assertThat(periods).hasSize(HoldPeriods.KEPT);
    assertThat(state.holdVersion()).isEqualTo(600);
    for (int day = 0; day < 300; day++) {
      assertThat(state.counts(at(day, "09:30"))).isFalse();
    }
    assertThat(state.counts(at(0, "08:00"))).isTrue();
    assertThat(state.counts(at(299, "11:00"))).isTrue();
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).raisedAt()).isAfter(periods.get(i - 1).clearedAt());
    }
  }
}
