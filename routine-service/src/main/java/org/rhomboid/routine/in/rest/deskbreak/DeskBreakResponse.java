package org.rhomboid.routine.in.rest.deskbreak;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.deskbreak.BreakAnswer;
import org.rhomboid.routine.domain.deskbreak.BreakMove;
import org.rhomboid.routine.domain.deskbreak.BreakStatus;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.in.rest.PlanResponse;
import org.rhomboid.routine.in.rest.PlannedSessionResponse;
import org.rhomboid.routine.usecase.deskbreak.ReadBreak;

/**
 * A desk break.
 *
 * @param id UUIDv5 of the member, the local date and time and the zone: stable over re-reading; a changed profile may move the break, and then it has another one
 * @param localTime {@code at} as a clock on the wall shows it
 * @param seconds what the moves take, setting up included: 120 at most
 * @param moves one or two, in the order in which they are done
 * @param laterUntil when it is put off to, or null
 * @param reason the member's own words, or null
 * @param answeredAt when the member last answered it, or null
 */
public record DeskBreakResponse(
    UUID id,
    Instant at,
    @JsonFormat(pattern = "HH:mm") LocalTime localTime,
    int seconds,
    List<Move> moves,
    BreakStatus status,
    Instant laterUntil,
    String reason,
    Instant answeredAt) {

  /**
   * One exercise of the break, in the revision it was planned with.
   *
   * @param estimatedSeconds setting up included
   * @param because why it is in, and in this form
   */
  @Schema(name = "BreakMove")
  public record Move(
      String slug,
      String name,
      Layer layer,
      int revision,
      PlannedSessionResponse.Dose dose,
      int estimatedSeconds,
      List<PlanResponse.Because> because) {

    static Move of(BreakMove move) {
      return new Move(
          move.slug(),
          move.name(),
          move.layer(),
          move.revision(),
          PlannedSessionResponse.Dose.of(move.dose()),
          move.seconds(),
          move.because().stream().map(PlanResponse.Because::of).toList());
    }
  }

  static DeskBreakResponse of(ReadBreak read) {
    DeskBreak deskBreak = read.deskBreak();
    return new DeskBreakResponse(
        deskBreak.id(),
        deskBreak.at().toInstant(),
        deskBreak.at().toLocalTime(),
        deskBreak.seconds(),
        deskBreak.moves().stream().map(Move::of).toList(),
        read.status(),
        read.answer().flatMap(BreakAnswer::laterUntil).orElse(null),
        read.answer().flatMap(BreakAnswer::reason).orElse(null),
        read.answer().map(BreakAnswer::at).orElse(null));
  }
}
