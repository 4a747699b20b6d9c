package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.deskbreak.ABreakRequest.nineToFive;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Desk breaks: one put off")
class PostponementTest {

  private static final Instant EARLY = Instant.parse("2026-11-24T05:00:00Z");

  private final BreakRequest request =
      ABreakRequest.of()
          .profile(nineToFive().quiet(LocalTime.of(12, 0), LocalTime.of(13, 0)))
          .make();

  /** 11:15 in Berlin, 10:15 UTC. */
  private final DeskBreak third = DeskBreaks.of(request).get(2);

  @Test
  @DisplayName("moves by the minutes from when it is due, or from now where that has passed")
  void moves() {
    assertThat(Postponement.of(request, third, EARLY, 10)).isEqualTo(until("2026-11-24T10:25:00Z"));
    assertThat(Postponement.of(request, third, Instant.parse("2026-11-24T10:20:40Z"), 10))
        .isEqualTo(until("2026-11-24T10:30:00Z"));
  }

  @Test
  @DisplayName("is refused in a blocked time, and told when it is free again")
  void blocked() {
    assertThat(Postponement.of(request, third, EARLY, 50))
        .isEqualTo(
            new Postponement.Refused(
                "would be 12:05, which is no free time of that day; free again at 13:00"));
  }

  @Test
  @DisplayName("is refused where the time that is left does not do for all of it")
  void tooShort() {
    BreakRequest soonBusy =
        ABreakRequest.of().busy("2026-11-24T10:25:20Z", "2026-11-24T10:45:00Z").make();

    assertThat(Postponement.of(soonBusy, third, EARLY, 10))
        .isInstanceOf(Postponement.Refused.class);
  }

  @Test
  @DisplayName("is refused after the work hours of its day")
  void over() {
    assertThat(Postponement.of(request, third, Instant.parse("2026-11-25T09:00:00Z"), 10))
        .isEqualTo(
            new Postponement.Refused(
                "would be 10:10, which is no free time of that day; nothing is free after it within the work"
                    + " hours: skip the break instead"));
  }

  private static Postponement until(String at) {
    return new Postponement.Until(Instant.parse(at));
  }
}
