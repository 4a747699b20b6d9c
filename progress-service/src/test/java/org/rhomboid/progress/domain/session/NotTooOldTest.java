package org.rhomboid.progress.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.session.Sessions.NOW;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotTooOldTest {

  private static Optional<Refusal> check(Instant at) {
    return new NotTooOld().refusal(Sessions.completedAt(at), NOW, new LateWindow(7));
  }

  @Test
  @DisplayName("Time: as old as the window is accepted, older is refused with the bound")
  void atTheBoundAndBeyond() {
    assertThat(check(NOW.minusSeconds(7 * 86_400))).isEmpty();
    assertThat(check(NOW.minusSeconds(7 * 86_400).minusNanos(1)))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("completed-too-long-ago");
              assertThat(refusal.pointer()).isEqualTo("/completedAt");
              assertThat(refusal.detail()).contains("7 days");
            });
  }
}
