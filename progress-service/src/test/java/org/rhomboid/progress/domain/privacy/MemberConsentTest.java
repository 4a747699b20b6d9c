package org.rhomboid.progress.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Consent to health data")
class MemberConsentTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Consent GIVEN = new Consent("2026-11", true, NOW);
  private static final Consent WITHDRAWN = new Consent("2026-11", false, NOW.plusSeconds(60));

  @Test
  @DisplayName("never said anything: the contract counts, and nothing is withdrawn")
  void unsaid() {
    assertThat(MemberConsent.UNSAID.withdrawn()).isFalse();
    assertThat(MemberConsent.UNSAID.changes()).isZero();
  }

  @Test
  @DisplayName("the latest word counts")
  void latest() {
    MemberConsent given = MemberConsent.UNSAID.hears(GIVEN);
    MemberConsent withdrawn = given.hears(WITHDRAWN);
    MemberConsent again = withdrawn.hears(new Consent("2026-11", true, NOW.plusSeconds(120)));

    assertThat(given.withdrawn()).isFalse();
    assertThat(withdrawn.withdrawn()).isTrue();
    assertThat(again.withdrawn()).isFalse();
    assertThat(again.changes()).isEqualTo(3);
  }

  @Test
  @DisplayName("can be withdrawn without ever having been given")
  void withdrawnFirst() {
    assertThat(MemberConsent.UNSAID.hears(WITHDRAWN).withdrawn()).isTrue();
  }

  @Test
  @DisplayName("the same again is no change, and keeps its instant")
  void same() {
    MemberConsent given = MemberConsent.UNSAID.hears(GIVEN);

    assertThat(given.hears(new Consent("2026-11", true, NOW.plusSeconds(60)))).isSameAs(given);
  }

  @Test
  @DisplayName("to another text is a change")
  void anotherText() {
    MemberConsent given = MemberConsent.UNSAID.hears(GIVEN);

    assertThat(given.hears(new Consent("2027-01", true, NOW)).changes()).isEqualTo(2);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "123456789012345678901234567890123"})
  @DisplayName("names a version of 1 to 32 characters")
  void version(String version) {
    assertThatThrownBy(() -> new Consent(version, true, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
