package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;

/**
 * Adaptation 9: a step up waits where the weekly strength volume would rise by more than 20% over the highest of the last 4 weeks. Before there is a week to compare with nothing waits; and it
 * never limits the days that a member adds, because what was done already is part of the highest.
 */
final class VolumeGuard implements AdaptationRule {

  private static final int PERCENT = 120;

  @Override
  public int row() {
    return 9;
  }

  /**
   * @param rise thirds of a repetition more in a week
   */
  boolean delays(StrengthVolume volume, LocalDate date, int rise) {
    return rise > 0
        && volume.hasHistory(date)
        && (volume.inTheWeekTo(date) + rise) * 100L > volume.highest(date) * (long) PERCENT;
  }
}
