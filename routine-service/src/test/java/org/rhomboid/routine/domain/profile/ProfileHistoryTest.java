package org.rhomboid.routine.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.profile.ProfileHistory.Entry;

class ProfileHistoryTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 11, 30);

  private final Profile berlin = AProfile.of().make();
  private final Profile tokyo = AProfile.of().zone("Asia/Tokyo").make();
  private final Profile lima = AProfile.of().zone("America/Lima").make();
  private final Profile weekly = AProfile.of().policy(StreakPolicy.WEEKLY).make();
  private final ProfileHistory since = ProfileHistory.EMPTY.amend(berlin, TUESDAY.minusDays(9));

  @Test
  @DisplayName("Streaks 6: the first profile counts from its day")
  void firstCountsFromItsDay() {
    assertThat(ProfileHistory.EMPTY.amend(berlin, TUESDAY).entries())
        .containsExactly(new Entry(TUESDAY, Schedule.of(berlin)));
  }

  @Test
  @DisplayName("Streaks 6: a change counts from the next day, days past keep what was in force")
  void changeCountsFromTheNextDay() {
    ProfileHistory changed = since.amend(tokyo, TUESDAY);
    assertThat(changed.inForceOn(TUESDAY)).contains(Schedule.of(berlin));
    assertThat(changed.inForceOn(TUESDAY.plusDays(1))).contains(Schedule.of(tokyo));
    assertThat(changed.inForceOn(TUESDAY.minusDays(10))).isEmpty();
  }

  @Test
  @DisplayName("Streaks 6: to and from WEEKLY a change counts from the next Monday")
  void weeklyChangesOnMonday() {
    assertThat(dates(since.amend(weekly, TUESDAY))).endsWith(NEXT_MONDAY);
    ProfileHistory weeks = ProfileHistory.EMPTY.amend(weekly, TUESDAY.minusDays(9));
    assertThat(dates(weeks.amend(berlin, TUESDAY))).endsWith(NEXT_MONDAY);
    LocalDate monday = NEXT_MONDAY;
    assertThat(dates(weeks.amend(berlin, monday))).endsWith(monday.plusWeeks(1));
  }

  @Test
  @DisplayName("Streaks 6: of two changes on one day the second stands")
  void secondChangeReplaces() {
    assertThat(since.amend(tokyo, TUESDAY).amend(lima, TUESDAY))
        .isEqualTo(since.amend(lima, TUESDAY));
    assertThat(since.amend(weekly, TUESDAY).amend(tokyo, TUESDAY.plusDays(1)))
        .isEqualTo(since.amend(tokyo, TUESDAY.plusDays(1)));
  }

  @Test
  @DisplayName("Streaks 6: a change that is taken back the same day leaves no trace")
  void takenBackLeavesNoTrace() {
    assertThat(since.amend(tokyo, TUESDAY).amend(berlin, TUESDAY)).isEqualTo(since);
  }

  @Test
  @DisplayName("Streaks 6: what the streak is not judged by adds nothing")
  void unchangedAddsNothing() {
    Profile other = AProfile.of().minutes(30).conditions("scoliosis").make();
    Profile sameDays =
        AProfile.of()
            .trainingDays(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY)
            .make();
    assertThat(since.amend(other, TUESDAY)).isEqualTo(since);
    assertThat(since.amend(sameDays, TUESDAY)).isEqualTo(since);
  }

  @Test
  @DisplayName("Streaks 6: a first profile corrected further west counts from the earlier date")
  void firstCorrectedWestwards() {
    ProfileHistory ahead = ProfileHistory.EMPTY.amend(berlin, TUESDAY.plusDays(1));
    assertThat(ahead.amend(lima, TUESDAY).entries())
        .containsExactly(new Entry(TUESDAY, Schedule.of(lima)));
  }

  private static List<LocalDate> dates(ProfileHistory history) {
    return history.entries().stream().map(Entry::effectiveFrom).toList();
  }
}
