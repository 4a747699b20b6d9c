package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.DoseUnit;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.kit.problem.Violation;

/**
 * The dose that a tenant lays down: it goes before what the articles state.
 *
 * @param sets 1 to 10
 * @param reps 1 to 100 repetitions, cycles or breaths; with {@code holdSeconds}: each is held
 * @param holdSeconds 1 to 600
 * @param unit required; what it counts has to be there
 * @param directions 2 to 4; absent: one
 * @param restSeconds 1 to 600, between sets
 */
@Schema(name = "DoseDraft")
@JsonIgnoreProperties({"source", "statedAs", "why", "because"})
record DoseBody(
    @Valid RangeBody sets,
    @Valid RangeBody reps,
    @Valid RangeBody holdSeconds,
    @NotNull(message = "is required") DoseUnit unit,
    Boolean perSide,
    @Min(value = 2, message = "is 2 to 4, or left out for one")
        @Max(value = 4, message = "is 2 to 4, or left out for one")
        Integer directions,
    @Valid RangeBody restSeconds) {

  private static final int MOST_SETS = 10;
  private static final int MOST_REPS = 100;
  private static final int LONGEST = 600;

  /** Both ends included. */
  @Schema(name = "RangeDraft")
  record RangeBody(
      @NotNull(message = "is required") @Min(value = 1, message = "is at least 1") Integer min,
      @NotNull(message = "is required") Integer max) {

    private Range toRange() {
      return new Range(min, max);
    }

    private void check(String at, int most, List<Violation> violations) {
      if (max > most) {
        violations.add(new Violation(at + "/max", "is at most " + most));
      }
      if (max < min) {
        violations.add(new Violation(at + "/max", "is not less than min, " + min));
      }
    }
  }

  /** What the constraints of single properties cannot say. */
  List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    check("/dose/sets", sets, MOST_SETS, violations);
    check("/dose/reps", reps, MOST_REPS, violations);
    check("/dose/holdSeconds", holdSeconds, LONGEST, violations);
    check("/dose/restSeconds", restSeconds, LONGEST, violations);
    boolean inSeconds = unit == DoseUnit.HOLD_SECONDS || unit == DoseUnit.PER_SPOT_SECONDS;
    if (inSeconds && holdSeconds == null) {
      violations.add(new Violation("/dose/holdSeconds", "is required by the unit " + unit));
    }
    if (!inSeconds && reps == null) {
      violations.add(new Violation("/dose/reps", "is required by the unit " + unit));
    }
    return violations;
  }

  Dose toDose() {
    return new Dose(
        Source.TENANT,
        Optional.empty(),
        Optional.ofNullable(sets).map(RangeBody::toRange),
        Optional.ofNullable(reps).map(RangeBody::toRange),
        Optional.ofNullable(holdSeconds).map(RangeBody::toRange),
        Optional.of(unit),
        Boolean.TRUE.equals(perSide),
        Optional.ofNullable(directions),
        Optional.ofNullable(restSeconds).map(RangeBody::toRange),
        Optional.empty());
  }

  private static void check(String at, RangeBody range, int most, List<Violation> violations) {
    if (range != null) {
      range.check(at, most, violations);
    }
  }
}
