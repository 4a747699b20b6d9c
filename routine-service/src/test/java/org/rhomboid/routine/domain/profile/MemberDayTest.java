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
}
