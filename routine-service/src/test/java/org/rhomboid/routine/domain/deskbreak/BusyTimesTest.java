package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Desk breaks: busy times")
class BusyTimesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  @DisplayName("are about every date of the member's zone that they touch, and no other")
  void dates() {
    List<Span> busy =
        List.of(
            span("2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z"),
            span("2026-11-26T22:30:00Z", "2026-11-26T23:30:00Z"));

    assertThat(BusyTimes.datesOf(busy, BERLIN))
        .containsExactly(
            span("2026-11-23T23:00:00Z", "2026-11-24T23:00:00Z"),
            span("2026-11-25T23:00:00Z", "2026-11-27T23:00:00Z"));
  }

  @Test
  @DisplayName("that end at midnight do not touch the day after")
  void midnight() {
    assertThat(
            BusyTimes.datesOf(
                List.of(span("2026-11-24T09:00:00Z", "2026-11-24T23:00:00Z")), BERLIN))
        .containsExactly(span("2026-11-23T23:00:00Z", "2026-11-24T23:00:00Z"));
  }

  @Test
  @DisplayName(
      "take the place of what was known of the time that they are about, and the rest stays")
  void replaced() {
    List<Span> held =
        List.of(
            span("2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z"),
            span("2026-11-23T22:00:00Z", "2026-11-24T08:00:00Z"),
            span("2026-11-24T12:00:00Z", "2026-11-24T13:00:00Z"));
    List<Span> covered = List.of(span("2026-11-23T23:00:00Z", "2026-11-24T23:00:00Z"));
    List<Span> busy = List.of(span("2026-11-24T15:00:00Z", "2026-11-24T16:00:00Z"));

    assertThat(BusyTimes.replaced(held, covered, busy))
        .containsExactly(
            span("2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z"),
            span("2026-11-23T22:00:00Z", "2026-11-23T23:00:00Z"),
            span("2026-11-24T15:00:00Z", "2026-11-24T16:00:00Z"));
    assertThat(BusyTimes.replaced(held, covered, List.of())).hasSize(2);
  }

  private static Span span(String from, String to) {
    return new Span(Instant.parse(from), Instant.parse(to));
  }
}
