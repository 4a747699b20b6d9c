package org.rhomboid.progress.out.postgres;

import java.util.List;
import org.rhomboid.progress.usecase.member.Write;

/** A row of {@code member_schedule} without its key. */
record SchedulesRow(long sequence, String level, List<ScheduleColumn> history) {

  static SchedulesRow of(Write.KeepSchedules keep) {
    return new SchedulesRow(
        keep.sequence(), keep.level(), keep.schedules().stream().map(ScheduleColumn::of).toList());
  }
}
