package org.rhomboid.progress.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Streaks 6: an organisation's policy, and since when")
class OrganizationTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:20Z");
  private static final OrganizationSettings DAILY = OrganizationSettings.DEFAULT;
  private static final OrganizationSettings WEEKLY =
      new OrganizationSettings(PolicyCode.WEEKLY, 4, 30, 10);

  @Test
  @DisplayName("a change is kept with its instant")
  void change() {
    Organization changed = Organization.UNDECIDED.decides(WEEKLY, NOON);

    assertThat(changed.version()).isEqualTo(1);
    assertThat(changed.settings()).isEqualTo(WEEKLY);
    assertThat(changed.history().entries())
        .containsExactly(new PolicySince(NOON, PolicyCode.WEEKLY, 4));
    assertThat(changed.judgesOtherwiseThan(Organization.UNDECIDED)).isTrue();
  }

  @Test
  @DisplayName("what was in force before stays")
  void history() {
    Organization changed =
        Organization.UNDECIDED
            .decides(WEEKLY, NOON)
            .decides(DAILY, NOON.plus(Duration.ofDays(1)))
            .decides(WEEKLY, NOON.plus(Duration.ofDays(2)));

    assertThat(changed.history().entries())
        .extracting(PolicySince::streakPolicy)
        .containsExactly(PolicyCode.WEEKLY, PolicyCode.DAILY, PolicyCode.WEEKLY);
  }

  @Test
  @DisplayName("another weekly target is a change too: members may count weeks by themselves")
  void weeklyTarget() {
    OrganizationSettings five = new OrganizationSettings(PolicyCode.DAILY, 5, 30, 10);

    Organization changed = Organization.UNDECIDED.decides(five, NOON);

    assertThat(changed.history().entries())
        .containsExactly(new PolicySince(NOON, PolicyCode.DAILY, 5));
    assertThat(changed.judgesOtherwiseThan(Organization.UNDECIDED)).isTrue();
  }

  @Test
  @DisplayName("the other settings judge no streak")
  void otherSettings() {
    OrganizationSettings strict = new OrganizationSettings(PolicyCode.DAILY, 3, 7, 50);

    Organization changed = Organization.UNDECIDED.decides(strict, NOON);

    assertThat(changed.version()).isEqualTo(1);
    assertThat(changed.history()).isEqualTo(PolicyHistory.EMPTY);
    assertThat(changed.judgesOtherwiseThan(Organization.UNDECIDED)).isFalse();
  }

  @Test
  @DisplayName("the same again is no change")
  void same() {
    Organization changed = Organization.UNDECIDED.decides(WEEKLY, NOON);

    assertThat(changed.decides(WEEKLY, NOON.plusSeconds(60))).isSameAs(changed);
    assertThat(Organization.UNDECIDED.decides(DAILY, NOON)).isSameAs(Organization.UNDECIDED);
  }

  @Test
  @DisplayName("of two changes within a minute the second stands, as no day begins between them")
  void withinAMinute() {
    Organization changed =
        Organization.UNDECIDED
            .decides(WEEKLY, NOON)
            .decides(
                new OrganizationSettings(PolicyCode.WORKING_DAYS, 3, 30, 10), NOON.plusSeconds(39));

    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.history().entries())
        .containsExactly(new PolicySince(NOON.plusSeconds(39), PolicyCode.WORKING_DAYS, 3));
  }

  @Test
  @DisplayName("one that was taken back within its minute leaves no trace, later it does")
  void takenBack() {
    Organization changed = Organization.UNDECIDED.decides(WEEKLY, NOON);

    assertThat(changed.decides(DAILY, NOON.plusSeconds(39)).history().entries()).isEmpty();
    assertThat(changed.decides(DAILY, NOON.plusSeconds(40)).history().entries()).hasSize(2);
  }

  @Test
  @DisplayName(
      "the last entry is what is in force now, whatever was decided and whatever the clock did")
  void lastIsInForce() {
    long seed = System.nanoTime();
    Random chance = new Random(seed);
    Organization organization = Organization.UNDECIDED;
    Instant now = NOON;
    for (int i = 0; i < 5_000; i++) {
      now = now.plusSeconds(chance.nextInt(-30, 120));
      PolicyCode policy = PolicyCode.values()[chance.nextInt(3)];
      organization =
          organization.decides(new OrganizationSettings(policy, chance.nextInt(3, 5), 30, 10), now);
      assertThat(inForce(organization))
          .as("seed %d, step %d", seed, i)
          .isEqualTo(organization.settings());
    }
    assertThat(organization.history().entries())
        .extracting(PolicySince::since)
        .as("seed %d", seed)
        .isSorted();
  }

  private static OrganizationSettings inForce(Organization organization) {
    return organization.history().entries().stream()
        .reduce((earlier, later) -> later)
        .map(last -> new OrganizationSettings(last.streakPolicy(), last.weeklyTarget(), 30, 10))
        .orElse(DAILY);
  }
}
