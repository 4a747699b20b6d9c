package org.rhomboid.progress.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateWindowTest {

  @Test
  @DisplayName("Time: sessions may be 30 days late where the tenant says nothing")
  void defaultWindow() {
    assertThat(LateWindow.DEFAULT.days()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 366, -1})
  @DisplayName("Time: a tenant may set 1 to 365 days and nothing else")
  void bounds(int days) {
    assertThatIllegalArgumentException().isThrownBy(() -> new LateWindow(days));
    assertThat(new LateWindow(1).days()).isEqualTo(1);
    assertThat(new LateWindow(365).days()).isEqualTo(365);
  }
}
