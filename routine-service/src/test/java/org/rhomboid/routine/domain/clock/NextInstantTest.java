package org.rhomboid.routine.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.Profile;

@DisplayName("Weeks: time asks for something next")
class NextInstantTest {

  private static final Profile MADRID = AProfile.of().zone("Europe/Madrid").make();
  private static final PlannedWeek W48 = week(true, "2026-11-24", "2026-11-26");

  @Test
  @DisplayName("when a day that has a session ends, and then on Sunday evening")
  void inOrder() {
    assertThat(after("2026-11-23T08:00:00Z", W48)).contains(at("2026-11-24T23:00:00Z"));
    assertThat(after("2026-11-24T23:00:00Z", W48)).contains(at("2026-11-26T23:00:00Z"));
    assertThat(after("2026-11-26T23:00:00Z", W48)).contains(at("2026-11-29T17:00:00Z"));
    assertThat(after("2026-11-29T17:00:00Z", W48)).isEmpty();
  }

  @Test
  @DisplayName("not on the Sunday before a week that is planned already")
  void planned() {
    PlannedWeek next = week(true, "2026-12-04");

    assertThat(after("2026-11-28T08:00:00Z", W48, next)).contains(at("2026-12-04T23:00:00Z"));
    assertThat(after("2026-12-05T08:00:00Z", next)).contains(at("2026-12-06T17:00:00Z"));
  }

  @Test
  @DisplayName("not at the end of days that a hold took out; the week ahead is still asked for")
  void paused() {
    assertThat(after("2026-11-23T08:00:00Z", week(false, "2026-11-24")))
        .contains(at("2026-11-29T17:00:00Z"));
  }

  @Test
  @DisplayName("by the member's wall clock and start of the day, also where the clock changes")
  void clockChanges() {
    Profile late = AProfile.of().zone("Europe/Madrid").dayStartsAt(LocalTime.of(3, 0)).make();

    assertThat(
            NextInstant.after(at("2026-03-28T08:00:00Z"), List.of(week(true, "2026-03-28")), late))
        .contains(at("2026-03-29T01:00:00Z"));
    assertThat(
            NextInstant.after(at("2026-10-24T08:00:00Z"), List.of(week(true, "2026-10-24")), late))
        .contains(at("2026-10-25T02:00:00Z"));
  }

  @Test
  @DisplayName("never for a member without a plan")
  void never() {
    assertThat(after("2026-11-23T08:00:00Z")).isEmpty();
  }

  private static Optional<Instant> after(String now, PlannedWeek... weeks) {
    return NextInstant.after(at(now), List.of(weeks), MADRID);
  }

  private static PlannedWeek week(boolean active, String... dates) {
    List<LocalDate> days = Stream.of(dates).map(LocalDate::parse).toList();
    return new PlannedWeek(IsoWeek.of(days.get(0)), active, days);
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
