package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.Phase;

/** One session of a plan as it is stored. */
record PlannedSessionColumn(UUID id, LocalDate date, int minutes, List<ItemColumn> items) {

  /**
   * @param exercise the place of its state among the plan's exercises; absent in a plan that has each exercise in one state only
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemColumn(
      String slug,
      Integer exercise,
      Phase phase,
      DoseColumn dose,
      int estimatedSeconds,
      List<ReasonColumn> because) {

    static ItemColumn of(PlannedItem item, List<Exercise> exercises) {
      return new ItemColumn(
          item.exercise().slug(),
          exercises.indexOf(item.exercise()),
          item.phase(),
          DoseColumn.of(item.dose()),
          item.estimatedSeconds(),
          item.because().stream().map(ReasonColumn::of).toList());
    }

    PlannedItem toItem(List<Exercise> exercises) {
      List<Reason> reasons = because.stream().map(ReasonColumn::toInclusion).toList();
      return new PlannedItem(state(exercises), phase, dose.toDose(), estimatedSeconds, reasons);
    }

    private Exercise state(List<Exercise> exercises) {
      return exercise == null
          ? exercises.stream().filter(it -> it.slug().equals(slug)).findFirst().orElseThrow()
          : exercises.get(exercise);
    }
  }

  static PlannedSessionColumn of(PlannedSession session, List<Exercise> exercises) {
    return new PlannedSessionColumn(
        session.id(),
        session.date(),
        session.minutes(),
        session.items().stream().map(item -> ItemColumn.of(item, exercises)).toList());
  }

  PlannedSession toSession(List<Exercise> exercises) {
    return new PlannedSession(
        id, date, minutes, items.stream().map(item -> item.toItem(exercises)).toList());
  }
}
