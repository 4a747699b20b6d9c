package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.dose.Dose;

/** A dose as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoseColumn(
    int sets, Integer reps, Integer holdSeconds, boolean perSide, int restSeconds, DoseUnit unit) {

  public static DoseColumn of(Dose dose) {
    return new DoseColumn(
        dose.sets(),
        dose.reps().orElse(null),
        dose.holdSeconds().orElse(null),
        dose.perSide(),
        dose.restSeconds(),
        dose.unit());
  }

  public Dose toDose() {
    return new Dose(
        sets,
        Optional.ofNullable(reps),
        Optional.ofNullable(holdSeconds),
        perSide,
        restSeconds,
        unit);
  }
}
