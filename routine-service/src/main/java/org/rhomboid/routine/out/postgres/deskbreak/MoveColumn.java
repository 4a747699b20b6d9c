package org.rhomboid.routine.out.postgres.deskbreak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.deskbreak.BreakMove;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;

/** One exercise of an answered break as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MoveColumn(
    String slug,
    String name,
    Layer layer,
    int revision,
    DoseColumn dose,
    int seconds,
    Kind kind,
    List<String> targets,
    List<ReasonColumn> because) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DoseColumn(
      int sets,
      Integer reps,
      Integer holdSeconds,
      boolean perSide,
      int restSeconds,
      DoseUnit unit) {

    static DoseColumn of(Dose dose) {
      return new DoseColumn(
          dose.sets(),
          dose.reps().orElse(null),
          dose.holdSeconds().orElse(null),
          dose.perSide(),
          dose.restSeconds(),
          dose.unit());
    }

    Dose toDose() {
      return new Dose(
          sets,
          Optional.ofNullable(reps),
          Optional.ofNullable(holdSeconds),
          perSide,
          restSeconds,
          unit);
    }
  }

  record ReasonColumn(String code, String text) {

    static ReasonColumn of(Reason reason) {
      return new ReasonColumn(reason.code(), reason.text());
    }
  }

  static MoveColumn of(BreakMove move) {
    return new MoveColumn(
        move.slug(),
        move.name(),
        move.layer(),
        move.revision(),
        DoseColumn.of(move.dose()),
        move.seconds(),
        move.kind(),
        move.targets(),
        move.because().stream().map(ReasonColumn::of).toList());
  }

  BreakMove toMove() {
    List<Reason> reasons =
        because.stream().<Reason>map(it -> new Inclusion(it.code(), it.text())).toList();
    return new BreakMove(
        slug, name, layer, revision, dose.toDose(), seconds, kind, targets, reasons);
  }
}
