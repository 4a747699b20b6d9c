package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.deskbreak.BusyStatement.Stated;
import org.rhomboid.routine.domain.profile.Violation;

@DisplayName("Desk breaks: busy times as stated")
class BusyStatementTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  @DisplayName("may lie 31 days back and 366 ahead, and no further")
  void bounds() {
    Stated widest = stated(-31 * 24, 366 * 24);
    Stated wider = new Stated(widest.from().minusSeconds(1), widest.to().plusSeconds(1));

    assertThat(pointers(of(widest))).isEmpty();
    assertThat(pointers(of(wider))).containsExactly("/busy/0/from", "/busy/0/to");
  }

  @Test
  @DisplayName("begin before they end")
  void order() {
    assertThat(pointers(of(stated(1, 1), stated(1, 2), stated(3, 2))))
        .containsExactly("/busy/0/to", "/busy/2/to");
  }

  @Test
  @DisplayName("have a whole window or none, in order, and reach into it")
  void window() {
    Optional<Instant> nine = Optional.of(NOW);
    Optional<Instant> ten = Optional.of(NOW.plus(Duration.ofHours(1)));
    List<Stated> later = List.of(stated(0, 2), stated(1, 2));

    assertThat(pointers(new BusyStatement(nine, ten, later))).containsExactly("/busy/1");
    assertThat(pointers(new BusyStatement(nine, ten, List.of()))).isEmpty();
    assertThat(pointers(new BusyStatement(ten, nine, later))).containsExactly("/to");
    assertThat(pointers(new BusyStatement(Optional.empty(), ten, later))).containsExactly("/from");
    assertThat(pointers(new BusyStatement(nine, Optional.empty(), later))).containsExactly("/to");
    assertThat(pointers(of())).containsExactly("/busy");
  }

  private static BusyStatement of(Stated... busy) {
    return new BusyStatement(Optional.empty(), Optional.empty(), List.of(busy));
  }

  private static Stated stated(int fromHours, int toHours) {
    return new Stated(NOW.plus(Duration.ofHours(fromHours)), NOW.plus(Duration.ofHours(toHours)));
  }

  private static List<String> pointers(BusyStatement statement) {
    return statement.violations(NOW).stream().map(Violation::pointer).toList();
  }
}
