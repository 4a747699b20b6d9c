package org.rhomboid.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.problem.Problem;

@DisplayName("A service that was told to end")
final class DrainingTest {

  private final Draining draining = new Draining(true);

  @Test
  @DisplayName("begins nothing new, and did before")
  void beginsNothing() {
    assertThat(draining.refuses("/sessions")).isFalse();

    draining.begin(new ShutdownDelayInitiatedEvent());

    assertThat(draining.refuses("/sessions")).isTrue();
    assertThat(draining.hasBegun()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/metrics"})
  @DisplayName("answers who watches it to the last")
  void isWatched(String path) {
    draining.begin(new ShutdownDelayInitiatedEvent());

    assertThat(draining.refuses(path)).isFalse();
  }

  @Test
  @DisplayName("answers everybody to the last where its clients cannot ask elsewhere")
  void lastInstance() {
    Draining serving = new Draining(false);

    serving.begin(new ShutdownDelayInitiatedEvent());

    assertThat(serving.refuses("/api/v1/sessions")).isFalse();
    assertThat(serving.hasBegun()).isTrue();
  }

  @Test
  @DisplayName("says when to ask again")
  void problem() {
    Problem problem = Draining.problem();

    assertThat(problem.type()).isEqualTo("/problems/shutting-down");
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.retryAfterSeconds()).isPositive();
  }
}
