package org.rhomboid.catalog.out.postgres;

import java.util.Optional;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.DoseUnit;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Source;

/** A dose as stored; what its source does not state is null. */
record DoseColumn(
    String source,
    String statedAs,
    Range sets,
    Range reps,
    Range holdSeconds,
    DoseUnit unit,
    boolean perSide,
    Integer directions,
    Range restSeconds,
    String why) {

  static DoseColumn of(Dose dose) {
    return new DoseColumn(
        dose.source().word(),
        dose.statedAs().orElse(null),
        dose.sets().orElse(null),
        dose.reps().orElse(null),
        dose.holdSeconds().orElse(null),
        dose.unit().orElse(null),
        dose.perSide(),
        dose.directions().orElse(null),
        dose.restSeconds().orElse(null),
        dose.why().orElse(null));
  }

  Dose toDose() {
    return new Dose(
        new Source(source),
        Optional.ofNullable(statedAs),
        Optional.ofNullable(sets),
        Optional.ofNullable(reps),
        Optional.ofNullable(holdSeconds),
        Optional.ofNullable(unit),
        perSide,
        Optional.ofNullable(directions),
        Optional.ofNullable(restSeconds),
        Optional.ofNullable(why));
  }
}
