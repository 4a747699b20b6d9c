package org.rhomboid.routine.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.routine.domain.AProfile;

@DisplayName("Time: today is the member's")
class MemberDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T23:30:00Z, Europe/Madrid, 00:00, 2026-11-22",
    "2026-11-22T01:30:00Z, Europe/Madrid, 03:00, 2026-11-21",
    "2026-11-22T02:00:00Z, Europe/Madrid, 03:00, 2026-11-22",
    "2026-11-21T10:30:00Z, Pacific/Kiritimati, 00:00, 2026-11-22",
    // The night of the change to summer time: the wall reads 03:00 an hour early
    "2026-03-29T01:00:00Z, Europe/Madrid, 03:00, 2026-03-29",
    "2026-03-29T00:59:00Z, Europe/Madrid, 03:00, 2026-03-28"
  })
  @DisplayName("in the zone of the profile, from its start of the day on")
  void today(Instant at, ZoneId zone, LocalTime dayStartsAt, LocalDate expected) {
    Profile profile = AProfile.of().zone(zone.getId()).dayStartsAt(dayStartsAt).make();

    assertThat(MemberDay.at(at, profile)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, Europe/Madrid, 00:00, 2026-11-21T23:00:00Z",
    "2026-11-21, Europe/Madrid, 03:00, 2026-11-22T02:00:00Z",
    "2026-11-21, Pacific/Kiritimati, 00:00, 2026-11-21T10:00:00Z",
    // 02:30 does not exist in the night to 29 March: half past three; and is there twice in the
    // night to 25 October: the second time
    "2026-03-28, Europe/Madrid, 02:30, 2026-03-29T01:30:00Z",
    "2026-10-24, Europe/Madrid, 02:30, 2026-10-25T01:30:00Z",
    // Lord Howe puts the clock forward by 30 minutes
    "2026-10-03, Australia/Lord_Howe, 02:15, 2026-10-03T15:45:00Z",
    // The next date was left out: Samoa went from the 29th to the 31st
    "2011-12-29, Pacific/Apia, 00:00, 2011-12-30T10:00:00Z"
  })
  @DisplayName("ends at the next date's start of the day; in a gap forward, in an overlap late")
  void ends(LocalDate date, ZoneId zone, LocalTime dayStartsAt, Instant expected) {
    Profile profile = AProfile.of().zone(zone.getId()).dayStartsAt(dayStartsAt).make();

    assertThat(MemberDay.endOf(date, profile)).isEqualTo(expected);
    assertThat(MemberDay.at(expected, profile)).isAfter(date);
  }
}
