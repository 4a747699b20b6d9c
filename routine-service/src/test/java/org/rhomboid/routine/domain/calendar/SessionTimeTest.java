package org.rhomboid.routine.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;

@DisplayName("A session is")
class SessionTimeTest {

  private final AProfile profile = AProfile.of();

  @Test
  @DisplayName("when the member likes it, also on working days")
  void asLiked() {
    profile
        .sessionAt(LocalTime.of(7, 15))
        .workHours(LocalTime.of(9, 0), LocalTime.of(17, 30), DayOfWeek.MONDAY);

    assertThat(at("2026-11-23")).isEqualTo("2026-11-23T07:15+01:00[Europe/Berlin]");
  }

  @Test
  @DisplayName("else when that day's work ends, and at six where there is no work")
  void afterWork() {
    profile.workHours(LocalTime.of(9, 0), LocalTime.of(17, 30), DayOfWeek.MONDAY);

    assertThat(at("2026-11-23")).isEqualTo("2026-11-23T17:30+01:00[Europe/Berlin]");
    assertThat(at("2026-11-24")).isEqualTo("2026-11-24T18:00+01:00[Europe/Berlin]");
  }

  @Test
  @DisplayName("at the same wall time on both sides of a change of the clocks")
  void overTheChange() {
    assertThat(at("2026-10-24")).isEqualTo("2026-10-24T18:00+02:00[Europe/Berlin]");
    assertThat(at("2026-10-25")).isEqualTo("2026-10-25T18:00+01:00[Europe/Berlin]");
    profile.zone("Australia/Lord_Howe");
    assertThat(at("2026-10-03")).isEqualTo("2026-10-03T18:00+10:30[Australia/Lord_Howe]");
    assertThat(at("2026-10-04")).isEqualTo("2026-10-04T18:00+11:00[Australia/Lord_Howe]");
  }

  @Test
  @DisplayName("as much later as the clocks are set forward where its time does not exist")
  void inAGap() {
    profile.sessionAt(LocalTime.of(2, 30));

    assertThat(at("2026-03-29")).isEqualTo("2026-03-29T03:30+02:00[Europe/Berlin]");
    profile.zone("Australia/Lord_Howe").sessionAt(LocalTime.of(2, 10));
    assertThat(at("2026-10-04")).isEqualTo("2026-10-04T02:40+11:00[Australia/Lord_Howe]");
  }

  @Test
  @DisplayName("at the first of two times that are alike")
  void inAnOverlap() {
    profile.sessionAt(LocalTime.of(2, 30));

    assertThat(at("2026-10-25")).isEqualTo("2026-10-25T02:30+02:00[Europe/Berlin]");
  }

  @Test
  @DisplayName("Time: in the night after its date where the member's day begins later")
  void nightOwl() {
    profile.sessionAt(LocalTime.of(1, 0)).dayStartsAt(LocalTime.of(3, 0));

    assertThat(at("2026-11-23")).isEqualTo("2026-11-24T01:00+01:00[Europe/Berlin]");
  }

  private ZonedDateTime at(String date) {
    return SessionTime.of(LocalDate.parse(date), profile.make());
  }
}
