package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyPropertyTest {

  private static final int MEMBERS = 2_000;
  private static final int STEPS = 60;

  /** A failure says which seed it was, and {@code new RandomMember(seed)} goes the same way again. */
  @Test
  @DisplayName("Safety 3: whatever happens in whatever order, a hold ends in one of its two ways")
  void holds() {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < MEMBERS; seed++) {
      RandomMember member = new RandomMember(seed);
      try {
        for (int step = 0; step < STEPS; step++) {
          seen.add(member.step());
        }
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
    assertThat(seen)
        .as("members to whom everything happens")
        .contains("raised", "held on", "eased", "cleared", "cleared in part", "dismissed")
        .contains("refused to dismiss", "revoked");
  }

  @Test
  @DisplayName("Safety 3: the watch over holds finds one that ends by itself")
  void canFail() {
    SafetyState held = Told.after(Told.symptoms(0, "fainting"));
    SafetyState lost = held.changed(List.of(), held.findings(), Told.at(1, "09:00"), Told.day(1));

    assertThatThrownBy(() -> HoldWatch.check(held, lost, finding -> false))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> HoldWatch.check(held, SafetyState.NONE, finding -> true))
        .isInstanceOf(AssertionError.class);
    HoldWatch.check(held, lost, finding -> true);
  }

  @Test
  @DisplayName("Safety: the order in which reports of one call are given does not matter")
  void order() {
    for (long seed = 0; seed < MEMBERS; seed++) {
      Random random = new Random(seed);
      RandomReports reports = new RandomReports(random);
      SafetyState state = SafetyState.NONE;
      for (int i = 0; i < 10; i++) {
        Instant now = Told.at(i, "12:00");
        List<Report> told = new ArrayList<>(reports.told(now));
        told.addAll(reports.told(now));
        SafetyChange change = Triage.of(state, told, now, Told.day(i));
        Collections.shuffle(told, random);

        assertThat(Triage.of(state, told, now, Told.day(i))).as("seed %d", seed).isEqualTo(change);
        state = change.after();
      }
    }
  }
}
