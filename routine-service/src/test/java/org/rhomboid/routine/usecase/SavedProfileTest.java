package org.rhomboid.routine.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileHistory;

@DisplayName("A saved profile")
class SavedProfileTest {

  /** Saturday evening in Berlin, Sunday morning in Tokyo. */
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

  private final Profile berlin = AProfile.of().zone("Europe/Berlin").make();
  private final SavedProfile saved = SavedProfile.first(berlin, NOW);

  @Test
  @DisplayName("stays as it is where nothing changes")
  void unchanged() {
    assertThat(saved.replacedBy(berlin, NOW.plusSeconds(60))).isSameAs(saved);
  }

  @Test
  @DisplayName("has a new version but its old history where the schedule stays")
  void scheduleStays() {
    SavedProfile next =
        saved.replacedBy(AProfile.of().zone("Europe/Berlin").likes("cat-cow").make(), NOW);

    assertThat(next.version()).isEqualTo(2);
    assertThat(next.history()).isEqualTo(saved.history());
  }

  @Test
  @DisplayName(
      "Streaks 6: a new zone counts from the day after the one that it is in the zone before")
  void newZone() {
    SavedProfile next = saved.replacedBy(AProfile.of().zone("Asia/Tokyo").make(), NOW);

    assertThat(next.history().entries())
        .extracting(ProfileHistory.Entry::effectiveFrom)
        .containsExactly(LocalDate.parse("2026-11-21"), LocalDate.parse("2026-11-22"));
  }
}
