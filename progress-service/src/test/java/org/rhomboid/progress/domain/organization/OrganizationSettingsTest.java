package org.rhomboid.progress.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An organisation's settings")
class OrganizationSettingsTest {

  @Test
  @DisplayName("are DAILY, 3 days a week, 30 days late and groups of 10 where nothing was decided")
  void defaults() {
    assertThat(OrganizationSettings.DEFAULT)
        .isEqualTo(new OrganizationSettings(PolicyCode.DAILY, 3, 30, 10));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 5", "7, 365, 1000"})
  @DisplayName("may be at their bounds")
  void atTheBounds(int weeklyTarget, int lateSessionDays, int minimumCohort) {
    assertThatCode(
            () ->
                new OrganizationSettings(
                    PolicyCode.WEEKLY, weeklyTarget, lateSessionDays, minimumCohort))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 30, 10, weeklyTarget is 1 to 7",
    "8, 30, 10, weeklyTarget is 1 to 7",
    "3, 0, 10, lateSessionDays is 1 to 365",
    "3, 366, 10, lateSessionDays is 1 to 365",
    "3, 30, 4, minimumCohort is 5 to 1000",
    "3, 30, 1001, minimumCohort is 5 to 1000",
  })
  @DisplayName("cannot be outside of them: above all, no group is smaller than 5")
  void outsideOfTheBounds(
      int weeklyTarget, int lateSessionDays, int minimumCohort, String because) {
    assertThatThrownBy(
            () ->
                new OrganizationSettings(
                    PolicyCode.DAILY, weeklyTarget, lateSessionDays, minimumCohort))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(because);
  }
}
