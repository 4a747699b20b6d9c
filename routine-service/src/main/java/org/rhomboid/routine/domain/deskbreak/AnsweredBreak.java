package org.rhomboid.routine.domain.deskbreak;

import java.time.LocalDate;
import java.util.Objects;

/** A break with what the member said to it: from then on a fact, whatever becomes of the profile. */
public record AnsweredBreak(DeskBreak deskBreak, BreakAnswer answer) {

  public AnsweredBreak {
    Objects.requireNonNull(deskBreak);
    Objects.requireNonNull(answer);
  }

  /** In the zone that the member had then. */
  public LocalDate date() {
    return deskBreak.at().toLocalDate();
  }
}
