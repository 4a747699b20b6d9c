package org.rhomboid.progress.in.rest.export.fhir;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rhomboid.progress.domain.export.ExportedSchedule;

/** A Goal for each schedule: on how many days a week to practise. Of the schedules that have begun the latest is in force, the others are over. */
final class Goals {

  private static final String WEEKLY = "WEEKLY";
  private static final String WORKING_DAYS = "WORKING_DAYS";

  private static final CodeableConcept MEASURE =
      CodeableConcept.of(new Coding(Codes.MEASURE, "practice-days-per-week", null))
          .with("Practice days per week");

  private final Names names;
  private final Instant exportedAt;

  Goals(Names names, Instant exportedAt) {
    this.names = names;
    this.exportedAt = exportedAt;
  }

  /** @param schedules by the date from which they count */
  List<Goal> of(List<ExportedSchedule> schedules) {
    int inForce = (int) schedules.stream().filter(this::hasBegun).count() - 1;
    return IntStream.range(0, schedules.size())
        .mapToObj(i -> goal(schedules.get(i), i < inForce, i == inForce))
        .toList();
  }

  private Goal goal(ExportedSchedule schedule, boolean over, boolean inForce) {
    String status = over ? "completed" : inForce ? "active" : "planned";
    OptionalInt days = daysAWeek(schedule);
    return new Goal(
        names.id("goal", schedule.effectiveFrom()),
        status,
        CodeableConcept.of(words(schedule, days)),
        names.toPatient(),
        schedule.effectiveFrom().toString(),
        days.isPresent() ? List.of(target(days.getAsInt())) : null);
  }

  private static Goal.Target target(int days) {
    return new Goal.Target(MEASURE, Quantity.of(BigDecimal.valueOf(days), "days per week", "d/wk"));
  }

  /** Empty where the organisation decides on it, or no day is asked for. */
  private static OptionalInt daysAWeek(ExportedSchedule schedule) {
    if (WEEKLY.equals(schedule.streakPolicy())) {
      return schedule.weeklyTarget() == null
          ? OptionalInt.empty()
          : OptionalInt.of(schedule.weeklyTarget());
    }
    int days = days(schedule).size();
    return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }

  private static List<DayOfWeek> days(ExportedSchedule schedule) {
    return WORKING_DAYS.equals(schedule.streakPolicy())
        ? schedule.workingDays()
        : schedule.trainingDays();
  }

  private static String words(ExportedSchedule schedule, OptionalInt days) {
    if (days.isEmpty()) {
      return WEEKLY.equals(schedule.streakPolicy())
          ? "Practise as often in each week as the organisation asks for"
          : "Practise, on no particular days";
    }
    String often = "Practise on " + days.getAsInt() + (days.getAsInt() == 1 ? " day" : " days");
    if (WEEKLY.equals(schedule.streakPolicy())) {
      return often + " of each week, whichever they are";
    }
    String which =
        days(schedule).stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(", "));
    return often + " of each week: " + which;
  }

  private boolean hasBegun(ExportedSchedule schedule) {
    LocalDate today = exportedAt.atZone(schedule.zone()).toLocalDate();
    return !schedule.effectiveFrom().isAfter(today);
  }
}
