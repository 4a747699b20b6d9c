package org.rhomboid.routine.out.postgres.deskbreak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.deskbreak.BreakMove;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.out.postgres.DoseColumn;
import org.rhomboid.routine.out.postgres.ReasonColumn;

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
    List<Reason> reasons = because.stream().map(ReasonColumn::toInclusion).toList();
    return new BreakMove(
        slug, name, layer, revision, dose.toDose(), seconds, kind, targets, reasons);
  }
}
