package org.rhomboid.kit.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.problem.ProblemException;

class DeadlineTest {

  @Test
  @DisplayName("What remains is told in milliseconds, never none and never more than a minute")
  void bounds() {
    assertThat(Deadline.within(Duration.ofSeconds(2)).remainingMillis()).isBetween(1_000L, 2_000L);
    assertThat(Deadline.within(Duration.ofSeconds(-1)).remainingMillis()).isEqualTo(1);
    assertThat(Deadline.within(Duration.ofHours(1)).remainingMillis()).isEqualTo(60_000);
    assertThat(Deadline.within(Duration.ZERO).remaining()).isPositive();
  }

  @Test
  @DisplayName("It is over when its moment has come")
  void over() {
    assertThat(Deadline.within(Duration.ZERO).isOver()).isTrue();
    assertThat(Deadline.within(Duration.ofMinutes(1)).isOver()).isFalse();
  }

  @Test
  @DisplayName("A header within the bounds is read")
  void readable() {
    assertThat(RequestDeadline.millis("1")).isEqualTo(1);
    assertThat(RequestDeadline.millis("60000")).isEqualTo(60_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "60001", "1.5", "1e3", "soon", " 5", "999999999999999999"})
  @DisplayName("Any other is refused, and told what would be accepted")
  void unreadable(String header) {
    assertThatThrownBy(() -> RequestDeadline.millis(header))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(400);
              assertThat(refused.problem().detail()).contains("from 1 to 60000");
            });
  }
}
