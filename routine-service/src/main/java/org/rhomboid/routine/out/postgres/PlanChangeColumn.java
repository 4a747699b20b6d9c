package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.Planned;

/** One change of a plan as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanChangeColumn(
    UUID sessionId,
    String slug,
    PartsColumn previous,
    PartsColumn next,
    ChangeCode code,
    ReasonColumn because) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PartsColumn(LocalDate date, String slug, Layer layer, Integer revision, DoseColumn dose) {

    static PartsColumn of(Planned parts) {
      return new PartsColumn(
          parts.date().orElse(null),
          parts.slug().orElse(null),
          parts.layer().orElse(null),
          parts.revision().orElse(null),
          parts.dose().map(DoseColumn::of).orElse(null));
    }

    Planned toParts() {
      return new Planned(
          Optional.ofNullable(date),
          Optional.ofNullable(slug),
          Optional.ofNullable(layer),
          Optional.ofNullable(revision),
          Optional.ofNullable(dose).map(DoseColumn::toDose));
    }
  }

  static PlanChangeColumn of(PlanChange change) {
    return new PlanChangeColumn(
        change.sessionId(),
        change.slug().orElse(null),
        change.previous().map(PartsColumn::of).orElse(null),
        change.next().map(PartsColumn::of).orElse(null),
        change.code(),
        ReasonColumn.of(change.because()));
  }

  PlanChange toChange() {
    return new PlanChange(
        sessionId,
        Optional.ofNullable(slug),
        Optional.ofNullable(previous).map(PartsColumn::toParts),
        Optional.ofNullable(next).map(PartsColumn::toParts),
        code,
        because.toCause());
  }
}
