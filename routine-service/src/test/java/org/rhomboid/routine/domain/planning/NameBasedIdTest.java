package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NameBasedIdTest {

  private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

  @Test
  @DisplayName("The id is the one that RFC 9562 gives as its example of version 5")
  void followsTheStandard() {
    assertThat(NameBasedId.of(DNS, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  }

  @Test
  @DisplayName("A planned session's id is that of the plan and the written date")
  void namesASession() {
    assertThat(NameBasedId.ofSession(DNS, LocalDate.of(2026, 11, 24)))
        .isEqualTo(NameBasedId.of(DNS, "2026-11-24"));
  }
}
