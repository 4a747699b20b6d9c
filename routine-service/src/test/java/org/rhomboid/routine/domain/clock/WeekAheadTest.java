package org.rhomboid.routine.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.Profile;

@DisplayName("Weeks: the week ahead is planned by itself")
class WeekAheadTest {

  private static final Profile MADRID = AProfile.of().zone("Europe/Madrid").make();
  private static final IsoWeek W48 = week("2026-W48");

  @ParameterizedTest
  @CsvSource({
    "2026-W48, Europe/Madrid, 2026-11-29T17:00:00Z",
    "2026-W48, Pacific/Kiritimati, 2026-11-29T04:00:00Z",
    "2026-W48, Pacific/Honolulu, 2026-11-30T04:00:00Z",
    // both Sundays on which the clock changes
    "2026-W13, Europe/Madrid, 2026-03-29T16:00:00Z",
    "2026-W43, Europe/Madrid, 2026-10-25T17:00:00Z",
    "2026-W40, Australia/Lord_Howe, 2026-10-04T07:00:00Z"
  })
  @DisplayName("on the Sunday before it at 18:00 of the member's wall clock")
  void sunday(String week, String zone, Instant expected) {
    assertThat(WeekAhead.plannedAt(week(week), AProfile.of().zone(zone).make()))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("not a second too early, and then the next week")
  void toTheSecond() {
    assertThat(due(Set.of(W48), "2026-11-29T16:59:59Z")).isEmpty();
    assertThat(due(Set.of(W48), "2026-11-29T17:00:00Z")).contains(week("2026-W49"));
  }

  @Test
  @DisplayName("at once where its Sunday has gone by: then what is left of the week that has begun")
  void late() {
    assertThat(due(Set.of(W48), "2026-12-02T08:00:00Z")).contains(week("2026-W49"));
    assertThat(due(Set.of(W48), "2026-12-23T08:00:00Z")).contains(week("2026-W52"));
    assertThat(due(Set.of(W48), "2026-12-27T17:00:00Z")).isEmpty();
  }

  @Test
  @DisplayName("not where the member has planned it, or never planned before")
  void planned() {
    assertThat(due(Set.of(W48, week("2026-W49")), "2026-11-29T20:00:00Z")).isEmpty();
    assertThat(due(Set.of(), "2026-11-29T20:00:00Z")).isEmpty();
    assertThat(due(Set.of(week("2026-W51")), "2026-11-29T20:00:00Z")).isEmpty();
  }

  @Test
  @DisplayName("not for a member who turned away: nothing done or asked for in 28 days")
  void idle() {
    LocalDate today = LocalDate.parse("2026-11-29");

    assertThat(WeekAhead.isIdle(Optional.of(today.minusDays(27)), today)).isFalse();
    assertThat(WeekAhead.isIdle(Optional.of(today.minusDays(28)), today)).isTrue();
    assertThat(WeekAhead.isIdle(Optional.empty(), today)).isTrue();
  }

  @Test
  @DisplayName("under one id for a member and week: UUID version 5")
  void id() {
    assertThat(WeekAhead.planId("acme/mia", W48))
        .isEqualTo(WeekAhead.planId("acme/mia", W48))
        .isNotEqualTo(WeekAhead.planId("acme/mia", week("2026-W49")))
        .isNotEqualTo(WeekAhead.planId("globex/mia", W48))
        .matches(id -> id.version() == 5, "is of version 5");
  }

  private static Optional<IsoWeek> due(Set<IsoWeek> planned, String now) {
    List<PlannedWeek> weeks =
        planned.stream().map(week -> new PlannedWeek(week, true, List.of())).toList();
    return WeekAhead.due(weeks, MADRID, Instant.parse(now));
  }

  private static IsoWeek week(String written) {
    return IsoWeek.parse(written).orElseThrow();
  }
}
