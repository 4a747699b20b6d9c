package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.Phase;

/** One session of a plan as it is stored. */
record PlannedSessionColumn(UUID id, LocalDate date, int minutes, List<ItemColumn> items) {

  /**
   * @param revision null in rows of before a plan could hold two revisions of an exercise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemColumn(
      String slug,
      Layer layer,
      Integer revision,
      Phase phase,
      DoseColumn dose,
      int estimatedSeconds,
      List<PlanColumn.ReasonColumn> because) {

    static ItemColumn of(PlannedItem item) {
      return new ItemColumn(
          item.exercise().slug(),
          item.exercise().layer(),
          item.exercise().revision(),
          item.phase(),
          DoseColumn.of(item.dose()),
          item.estimatedSeconds(),
          item.because().stream().map(PlanColumn.ReasonColumn::of).toList());
    }

    PlannedItem toItem(List<Exercise> exercises) {
      Exercise exercise = exercises.stream().filter(this::names).findFirst().orElseThrow();
      List<Reason> reasons =
          because.stream().<Reason>map(it -> new Inclusion(it.code(), it.text())).toList();
      return new PlannedItem(exercise, phase, dose.toDose(), estimatedSeconds, reasons);
    }

    private boolean names(Exercise exercise) {
      return exercise.slug().equals(slug)
          && (revision == null || exercise.revision() == revision && exercise.layer() == layer);
    }
  }

  static PlannedSessionColumn of(PlannedSession session) {
    return new PlannedSessionColumn(
        session.id(),
        session.date(),
        session.minutes(),
        session.items().stream().map(ItemColumn::of).toList());
  }

  PlannedSession toSession(List<Exercise> exercises) {
    return new PlannedSession(
        id, date, minutes, items.stream().map(item -> item.toItem(exercises)).toList());
  }
}
