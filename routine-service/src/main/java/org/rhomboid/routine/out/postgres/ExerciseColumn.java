package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Equipment;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.catalog.Severity;

/** An exercise as it is stored, in the replica and in the plans that have it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ExerciseColumn(
    String slug,
    Layer layer,
    int revision,
    String name,
    Kind kind,
    List<String> positions,
    List<String> allOf,
    List<String> anyOf,
    List<String> targets,
    boolean desk,
    boolean needsBalance,
    List<String> levels,
    EffectiveDoseColumn dose,
    List<CautionColumn> cautions,
    int sources,
    List<String> easier,
    List<String> harder) {

  record CautionColumn(String condition, Severity severity, String reason) {

    static CautionColumn of(Caution caution) {
      return new CautionColumn(caution.condition(), caution.severity(), caution.reason());
    }

    Caution toCaution() {
      return new Caution(condition, severity, reason);
    }
  }

  static ExerciseColumn of(Exercise exercise) {
    return new ExerciseColumn(
        exercise.slug(),
        exercise.layer(),
        exercise.revision(),
        exercise.name(),
        exercise.kind(),
        exercise.positions(),
        exercise.equipment().allOf(),
        exercise.equipment().anyOf(),
        exercise.targets(),
        exercise.desk(),
        exercise.needsBalance(),
        exercise.levels(),
        exercise.dose().map(EffectiveDoseColumn::of).orElse(null),
        exercise.cautions().stream().map(CautionColumn::of).toList(),
        exercise.sources(),
        exercise.easier(),
        exercise.harder());
  }

  Exercise toExercise() {
    return new Exercise(
        slug,
        layer,
        revision,
        name,
        kind,
        or(positions),
        new Equipment(or(allOf), or(anyOf)),
        or(targets),
        desk,
        needsBalance,
        or(levels),
        Optional.ofNullable(dose).map(EffectiveDoseColumn::toDose),
        or(cautions).stream().map(CautionColumn::toCaution).toList(),
        sources,
        or(easier),
        or(harder));
  }

  /** Empty lists are not written. */
  private static <T> List<T> or(List<T> written) {
    return written == null ? List.of() : written;
  }
}
