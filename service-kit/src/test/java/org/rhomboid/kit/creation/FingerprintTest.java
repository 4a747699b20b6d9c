package org.rhomboid.kit.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fingerprint of a request")
class FingerprintTest {

  record Request(String name, Integer pain, Instant at, List<String> words) {}

  private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");

  @Test
  @DisplayName("is the same for the same values and another for others")
  void tells() {
    String one = Fingerprint.of(new Request("a", null, AT, List.of()));

    assertThat(one).hasSize(64).isEqualTo(Fingerprint.of(new Request("a", null, AT, List.of())));
    assertThat(one).isNotEqualTo(Fingerprint.of(new Request("a", 0, AT, List.of())));
    assertThat(one)
        .isNotEqualTo(Fingerprint.of(new Request("a", null, AT.plusNanos(1000), List.of())));
    assertThat(one).isNotEqualTo(Fingerprint.of(new Request("a", null, AT, List.of("x"))));
  }
}
