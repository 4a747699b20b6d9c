package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;

/**
 * One schedule of a member's history as it is stored: as it was published, so that the organisation's policy can change without it.
 *
 * <p>Rows of before have {@code policy} and {@code days}, which are that policy's. {@code WORKING_DAYS} was the member's own then; {@code DAILY}
 * stood for an absent policy too, so it reads as absent, until the profile is published again.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduleColumn(
    LocalDate effectiveFrom,
    String zone,
    LocalTime dayStartsAt,
    List<DayOfWeek> trainingDays,
    List<DayOfWeek> workingDays,
    String streakPolicy,
    Integer weeklyTarget,
    String policy,
    List<DayOfWeek> days) {

  static ScheduleColumn of(PublishedSchedule schedule) {
    return new ScheduleColumn(
        schedule.effectiveFrom(),
        schedule.zone().getId(),
        schedule.dayStartsAt(),
        schedule.trainingDays().stream().sorted().toList(),
        schedule.workingDays().stream().sorted().toList(),
        schedule.ownPolicy(),
        schedule.ownWeeklyTarget(),
        null,
        null);
  }

  PublishedSchedule toSchedule() {
    return trainingDays == null ? ofOldRow() : published(trainingDays, workingDays, streakPolicy);
  }

  private PublishedSchedule ofOldRow() {
    return policy.equals("WORKING_DAYS")
        ? published(List.of(DayOfWeek.values()), days, policy)
        : published(days, List.of(), null);
  }

  private PublishedSchedule published(
      List<DayOfWeek> training, List<DayOfWeek> working, String ownPolicy) {
    return new PublishedSchedule(
        effectiveFrom,
        ZoneId.of(zone),
        Set.copyOf(training),
        Set.copyOf(working),
        ownPolicy,
        weeklyTarget,
        dayStartsAt);
  }
}
