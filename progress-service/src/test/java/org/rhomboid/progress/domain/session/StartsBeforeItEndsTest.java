package org.rhomboid.progress.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.session.Sessions.NOW;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartsBeforeItEndsTest {

  private static Optional<Refusal> check(Instant at) {
    return new StartsBeforeItEnds()
        .refusal(Sessions.between(at, NOW, "UTC"), NOW, new LateWindow(7));
  }

  @Test
  @DisplayName("Time: starting as it completes is accepted, starting later is refused")
  void atTheBoundAndBeyond() {
    assertThat(check(NOW)).isEmpty();
    assertThat(check(NOW.plusNanos(1)))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("started-after-completed");
              assertThat(refusal.pointer()).isEqualTo("/startedAt");
              assertThat(refusal.detail()).contains("after completedAt");
            });
  }
}
