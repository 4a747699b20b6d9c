package org.rhomboid.progress.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.progress.domain.streak.DayVerdict;
import org.rhomboid.progress.domain.streak.Verdict;
import org.rhomboid.progress.usecase.ExplainStreak;

/**
 * What each date means for the streak.
 *
 * @param days one for each date from {@code from} to {@code to}
 */
public record StreakExplanationResponse(
    LocalDate from, LocalDate to, List<Day> days, Instant asOf) {

  /**
   * A date.
   *
   * @param zone the time zone the date is in
   * @param policy what is in force on it
   * @param rule why, in short
   */
  @Schema(name = "StreakDay")
  public record Day(LocalDate date, Verdict verdict, String zone, String policy, String rule) {

    static Day of(DayVerdict day) {
      return new Day(
          day.date(), day.verdict(), day.zone().getId(), day.policy().code(), day.rule());
    }
  }

  static StreakExplanationResponse of(ExplainStreak.Explained explained) {
    return new StreakExplanationResponse(
        explained.from(),
        explained.to(),
        explained.days().stream().map(Day::of).toList(),
        explained.asOf());
  }
}
