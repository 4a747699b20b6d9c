package org.rhomboid.gateway.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T23:30:00Z, Europe/Madrid, 00:00, 2026-11-22",
    "2026-11-22T01:30:00Z, Europe/Madrid, 03:00, 2026-11-21",
    "2026-11-22T02:00:00Z, Europe/Madrid, 03:00, 2026-11-22",
    "2026-11-21T10:00:00Z, Pacific/Kiritimati, 00:00, 2026-11-22",
    "2026-11-21T09:59:59Z, Pacific/Honolulu, 00:00, 2026-11-20",
    "2026-10-25T01:59:59Z, Europe/Madrid, 03:00, 2026-10-24",
  })
  @DisplayName("Time: today is the date of the member's wall clock minus the start of the day")
  void todayIsTheMembers(Instant now, ZoneId zone, LocalTime dayStartsAt, LocalDate date) {
    assertThat(MemberDay.at(now, zone, dayStartsAt)).isEqualTo(new MemberDay(date, zone));
  }
}
