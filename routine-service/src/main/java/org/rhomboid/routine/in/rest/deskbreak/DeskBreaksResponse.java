package org.rhomboid.routine.in.rest.deskbreak;

import java.time.LocalDate;
import java.util.List;
import org.rhomboid.routine.in.rest.PlanResponse;
import org.rhomboid.routine.usecase.deskbreak.BreakReading;

/**
 * The desk breaks of a date.
 *
 * @param zone the member's
 * @param breaks by time
 * @param fewerBecause why there is none, or why there are not more: NO_WORK_HOURS, NOT_A_WORKING_DAY, NONE_WANTED, HOURS_TOO_SHORT, ALL_BLOCKED, NO_EXERCISE,
 *     NO_SUCH_DATE, DAILY_CAP
 */
public record DeskBreaksResponse(
    LocalDate date,
    String zone,
    List<DeskBreakResponse> breaks,
    List<PlanResponse.Because> fewerBecause) {

  static DeskBreaksResponse of(BreakReading reading) {
    return new DeskBreaksResponse(
        reading.date(),
        reading.zone().getId(),
        reading.breaks().stream().map(DeskBreakResponse::of).toList(),
        reading.fewerBecause().stream().map(PlanResponse.Because::of).toList());
  }
}
