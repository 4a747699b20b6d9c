package org.rhomboid.routine.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The secret of a calendar")
class CalendarSecretTest {

  private static final CalendarSecret ZEROS = CalendarSecret.of(new byte[CalendarSecret.BYTES]);

  @Test
  @DisplayName("has 192 bits as 32 characters that need no escape in a path")
  void form() {
    assertThat(ZEROS.text()).isEqualTo("A".repeat(32));
    assertThat(CalendarSecret.parse(ZEROS.text())).contains(ZEROS);
    assertThatThrownBy(() -> CalendarSecret.of(new byte[20]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("is no text of another form")
  void otherForms() {
    assertThat(Stream.of("", "A".repeat(31), "A".repeat(33), "A".repeat(31) + "\0", "Ä".repeat(32)))
        .allSatisfy(text -> assertThat(CalendarSecret.parse(text)).isEmpty());
  }

  @Test
  @DisplayName("is stored as its SHA-256, and never printed")
  void hash() {
    assertThat(ZEROS.hash())
        .isEqualTo("22a48051594c1949deed7040850c1f0f8764537f5191be56732d16a54c1d8153");
    assertThat(ZEROS.toString()).doesNotContain("AAAA");
  }
}
