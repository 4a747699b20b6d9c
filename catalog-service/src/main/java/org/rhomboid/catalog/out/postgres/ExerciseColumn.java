package org.rhomboid.catalog.out.postgres;

import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Naming;
import org.rhomboid.catalog.domain.Provenance;
import org.rhomboid.catalog.domain.Severity;

/** A whole exercise as stored. Its slug is a column of its own. */
record ExerciseColumn(
    String name,
    List<String> aliases,
    TraitsColumn traits,
    GuidanceColumn guidance,
    List<DoseColumn> doses,
    boolean identifiedFromDescription,
    List<String> notes,
    List<String> ours,
    List<CautionColumn> cautions,
    List<String> easier,
    List<String> harder,
    List<String> substitutes) {

  record CautionColumn(String condition, Severity severity, String reason, String substitute) {

    static CautionColumn of(Caution caution) {
      return new CautionColumn(
          caution.condition(),
          caution.severity(),
          caution.reason(),
          caution.substitute().orElse(null));
    }

    Caution toCaution() {
      return new Caution(condition, severity, reason, Optional.ofNullable(substitute));
    }
  }

  static ExerciseColumn of(Exercise exercise) {
    return new ExerciseColumn(
        exercise.naming().name(),
        exercise.naming().aliases(),
        TraitsColumn.of(exercise.traits()),
        GuidanceColumn.of(exercise.guidance()),
        exercise.doses().stream().map(DoseColumn::of).toList(),
        exercise.provenance().identifiedFromDescription(),
        exercise.provenance().notes(),
        exercise.provenance().ours(),
        exercise.cautions().stream().map(CautionColumn::of).toList(),
        exercise.ladder().easier(),
        exercise.ladder().harder(),
        exercise.ladder().substitutes());
  }

  Exercise toExercise(String slug) {
    return new Exercise(
        slug,
        new Naming(name, aliases),
        traits.toTraits(),
        guidance.toGuidance(),
        doses.stream().map(DoseColumn::toDose).toList(),
        new Provenance(identifiedFromDescription, notes, ours),
        cautions.stream().map(CautionColumn::toCaution).toList(),
        new Ladder(easier, harder, substitutes));
  }
}
