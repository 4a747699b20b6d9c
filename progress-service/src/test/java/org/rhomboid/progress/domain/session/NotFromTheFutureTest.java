package org.rhomboid.progress.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.domain.session.Sessions.NOW;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotFromTheFutureTest {

  private static Optional<Refusal> check(Instant at) {
    return new NotFromTheFuture().refusal(Sessions.completedAt(at), NOW, new LateWindow(7));
  }

  @Test
  @DisplayName(
      "Time: completed at most 5 minutes ahead is accepted, more is refused with the bound")
  void atTheBoundAndBeyond() {
    assertThat(check(NOW.plusSeconds(300))).isEmpty();
    assertThat(check(NOW.plusSeconds(300).plusNanos(1)))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("completed-in-the-future");
              assertThat(refusal.pointer()).isEqualTo("/completedAt");
              assertThat(refusal.detail()).contains("5 minutes");
            });
  }
}
