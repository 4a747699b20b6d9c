package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Time: what a clock on the wall shows")
class WallTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FORWARD = LocalDate.of(2026, 3, 29);
  private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

  @Test
  @DisplayName("is one stretch of time on an ordinary day")
  void ordinary() {
    assertThat(WallTime.on(LocalDate.of(2026, 11, 24), time("09:00"), time("17:00"), BERLIN))
        .containsExactly(span("2026-11-24T08:00:00Z", "2026-11-24T16:00:00Z"));
  }

  @Test
  @DisplayName("is an hour shorter over a gap, and nothing inside it")
  void gap() {
    assertThat(WallTime.on(FORWARD, time("01:00"), time("05:00"), BERLIN))
        .containsExactly(span("2026-03-29T00:00:00Z", "2026-03-29T03:00:00Z"));
    assertThat(WallTime.on(FORWARD, time("02:10"), time("02:50"), BERLIN)).isEmpty();
    assertThat(WallTime.on(FORWARD, time("02:30"), time("04:00"), BERLIN))
        .containsExactly(span("2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z"));
  }

  @Test
  @DisplayName("is an hour longer over an overlap, and comes twice inside it")
  void overlap() {
    assertThat(WallTime.on(BACK, time("01:00"), time("05:00"), BERLIN))
        .containsExactly(span("2026-10-24T23:00:00Z", "2026-10-25T04:00:00Z"));
    assertThat(WallTime.on(BACK, time("02:10"), time("02:50"), BERLIN))
        .containsExactly(
            span("2026-10-25T00:10:00Z", "2026-10-25T00:50:00Z"),
            span("2026-10-25T01:10:00Z", "2026-10-25T01:50:00Z"));
  }

  @Test
  @DisplayName("is nothing on a date that the zone skips, and all of the days beside it")
  void skipped() {
    ZoneId samoa = ZoneId.of("Pacific/Apia");
    LocalDate skipped = LocalDate.of(2011, 12, 30);

    assertThat(WallTime.all(skipped, samoa)).isEmpty();
    assertThat(length(WallTime.all(skipped.minusDays(1), samoa))).isEqualTo(Duration.ofHours(24));
    assertThat(WallTime.all(skipped.plusDays(1), samoa).get(0).from())
        .isEqualTo(WallTime.all(skipped.minusDays(1), samoa).get(0).to());
  }

  @Test
  @DisplayName("makes days of 23, 25, 23.5 and 24.5 hours where daylight saving begins and ends")
  void days() {
    ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");

    assertThat(length(WallTime.all(FORWARD, BERLIN))).isEqualTo(Duration.ofHours(23));
    assertThat(length(WallTime.all(BACK, BERLIN))).isEqualTo(Duration.ofHours(25));
    assertThat(length(WallTime.all(LocalDate.of(2026, 10, 4), lordHowe)))
        .isEqualTo(Duration.ofMinutes(23 * 60 + 30));
    assertThat(length(WallTime.all(LocalDate.of(2026, 4, 5), lordHowe)))
        .isEqualTo(Duration.ofMinutes(24 * 60 + 30));
  }

  private static Duration length(List<Span> spans) {
    assertThat(spans).hasSize(1);
    return Duration.between(spans.get(0).from(), spans.get(0).to());
  }

  private static LocalTime time(String written) {
    return LocalTime.parse(written);
  }

  private static Span span(String from, String to) {
    return new Span(Instant.parse(from), Instant.parse(to));
  }
}
