package org.rhomboid.progress.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.session.Sessions.NOW;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OneSittingTest {

  private static Optional<Refusal> check(Instant at) {
    return new OneSitting().refusal(Sessions.between(at, NOW, "UTC"), NOW, new LateWindow(7));
  }

  @Test
  @DisplayName("Time: 24 hours are accepted, more are refused with the bound")
  void atTheBoundAndBeyond() {
    assertThat(check(NOW.minusSeconds(86_400))).isEmpty();
    assertThat(check(NOW.minusSeconds(86_400).minusNanos(1)))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("lasted-too-long");
              assertThat(refusal.pointer()).isEqualTo("/startedAt");
              assertThat(refusal.detail()).contains("24 hours");
            });
  }
}
