package org.rhomboid.routine.out.postgres;

import java.util.List;
import java.util.UUID;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * What a plan holds as it is stored.
 *
 * @param exercises each state once, as it was when planned: sessions name it by its place here
 * @param advice null in a row that was written before there was any
 */
record PlanColumn(
    List<ExerciseColumn> exercises,
    List<PlannedSessionColumn> sessions,
    List<ReasonColumn> shorterBecause,
    List<ReasonColumn> unmet,
    int score,
    List<ExcludedColumn> excluded,
    AdviceColumn advice) {

  record ExcludedColumn(String slug, String code, String text) {

    static ExcludedColumn of(Excluded excluded) {
      Reason because = excluded.because();
      return new ExcludedColumn(excluded.slug(), because.code(), because.text());
    }

    Excluded toExcluded() {
      return new Excluded(slug, new Exclusion(code, text));
    }
  }

  static PlanColumn of(Plan plan, PlanAdvice advice) {
    List<Exercise> exercises =
        plan.sessions().stream()
            .flatMap(session -> session.items().stream())
            .map(item -> item.exercise())
            .distinct()
            .toList();
    return new PlanColumn(
        exercises.stream().map(ExerciseColumn::of).toList(),
        plan.sessions().stream().map(it -> PlannedSessionColumn.of(it, exercises)).toList(),
        plan.shorterBecause().stream().map(ReasonColumn::of).toList(),
        plan.unmet().stream().map(ReasonColumn::of).toList(),
        plan.score(),
        plan.excluded().stream().map(ExcludedColumn::of).toList(),
        AdviceColumn.of(advice));
  }

  PlanAdvice toAdvice() {
    return advice == null ? PlanAdvice.NONE : advice.toAdvice();
  }

  Plan toPlan(UUID id, IsoWeek week) {
    List<Exercise> planned = exercises.stream().map(ExerciseColumn::toExercise).toList();
    return new Plan(
        id,
        week,
        sessions.stream().map(session -> session.toSession(planned)).toList(),
        shorterBecause.stream().map(ReasonColumn::toShortfall).toList(),
        unmet.stream().map(ReasonColumn::toShortfall).toList(),
        score,
        excluded.stream().map(ExcludedColumn::toExcluded).toList());
  }
}
