package org.rhomboid.routine.usecase.deskbreak;

import java.time.ZoneId;
import java.util.Optional;
import org.rhomboid.routine.domain.deskbreak.AnsweredBreak;
import org.rhomboid.routine.domain.deskbreak.BreakAnswer;
import org.rhomboid.routine.domain.deskbreak.BreakStatus;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;

/** A break with what the member said to it, if anything. */
public record ReadBreak(DeskBreak deskBreak, Optional<BreakAnswer> answer) {

  static ReadBreak open(DeskBreak deskBreak) {
    return new ReadBreak(deskBreak, Optional.empty());
  }

  static ReadBreak answered(AnsweredBreak answered) {
    return new ReadBreak(answered.deskBreak(), Optional.of(answered.answer()));
  }

  public BreakStatus status() {
    return answer.map(BreakAnswer::status).orElse(BreakStatus.OPEN);
  }

  /** The break at the time that it was put off to, where it was. */
  DeskBreak moved() {
    ZoneId zone = deskBreak.at().getZone();
    return answer
        .flatMap(BreakAnswer::laterUntil)
        .map(until -> deskBreak.movedTo(until.atZone(zone)))
        .orElse(deskBreak);
  }
}
