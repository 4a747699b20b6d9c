package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Range;

/** The effective dose of an exercise as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectiveDoseColumn(
    String source,
    DoseUnit unit,
    RangeColumn sets,
    RangeColumn reps,
    RangeColumn holdSeconds,
    boolean perSide,
    int directions,
    RangeColumn restSeconds) {

  record RangeColumn(int min, int max) {

    static RangeColumn of(Optional<Range> range) {
      return range.map(it -> new RangeColumn(it.min(), it.max())).orElse(null);
    }

    static Optional<Range> range(RangeColumn column) {
      return Optional.ofNullable(column).map(it -> new Range(it.min, it.max));
    }
  }

  static EffectiveDoseColumn of(EffectiveDose dose) {
    return new EffectiveDoseColumn(
        dose.source(),
        dose.unit(),
        RangeColumn.of(dose.sets()),
        RangeColumn.of(dose.reps()),
        RangeColumn.of(dose.holdSeconds()),
        dose.perSide(),
        dose.directions(),
        RangeColumn.of(dose.restSeconds()));
  }

  EffectiveDose toDose() {
    return new EffectiveDose(
        source,
        unit,
        RangeColumn.range(sets),
        RangeColumn.range(reps),
        RangeColumn.range(holdSeconds),
        perSide,
        directions,
        RangeColumn.range(restSeconds));
  }
}
