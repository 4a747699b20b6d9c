package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.DoseUnit;
import org.rhomboid.catalog.domain.EffectiveDose;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Range;

/**
 * A dose as its source states it; what it does not state is absent.
 *
 * @param source an article's number, {@code ours}, or {@code tenant} for what the tenant lays down
 * @param statedAs the name that the source gives the exercise, where it is another one
 * @param reps of a set, counted as {@code unit} says; with {@code holdSeconds} each is held
 * @param directions 2 or more
 * @param restSeconds between sets
 * @param why the source's reason; of our own doses what the figure rests on
 * @param because of the effective dose only: why it is this one that counts
 */
@Schema(name = "Dose")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DoseResponse(
    String source,
    String statedAs,
    RangeResponse sets,
    RangeResponse reps,
    RangeResponse holdSeconds,
    DoseUnit unit,
    boolean perSide,
    Integer directions,
    RangeResponse restSeconds,
    String why,
    EffectiveDose.Because because) {

  /** Both ends included. */
  @Schema(name = "Range")
  record RangeResponse(int min, int max) {

    private static RangeResponse of(Optional<Range> range) {
      return range.map(stated -> new RangeResponse(stated.min(), stated.max())).orElse(null);
    }
  }

  /** The dose that counts, with why it does. */
  static DoseResponse of(Exercise exercise) {
    return of(exercise.dose(), EffectiveDose.because(exercise.doses()));
  }

  static DoseResponse of(Dose dose) {
    return of(dose, null);
  }

  private static DoseResponse of(Dose dose, EffectiveDose.Because because) {
    return new DoseResponse(
        dose.source().word(),
        dose.statedAs().orElse(null),
        RangeResponse.of(dose.sets()),
        RangeResponse.of(dose.reps()),
        RangeResponse.of(dose.holdSeconds()),
        dose.unit().orElse(null),
        dose.perSide(),
        dose.directions().orElse(null),
        RangeResponse.of(dose.restSeconds()),
        dose.why().orElse(null),
        because);
  }
}
