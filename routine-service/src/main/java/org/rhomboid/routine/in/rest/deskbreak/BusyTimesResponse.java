package org.rhomboid.routine.in.rest.deskbreak;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.usecase.deskbreak.BusyOutcome;

/**
 * When the member has no time, as it is known.
 *
 * @param zone the member's
 * @param busy in order; times that overlapped or touched are one
 */
public record BusyTimesResponse(String zone, List<Time> busy) {

  /** A time without a break. */
  @Schema(name = "BusyTimeResponse")
  public record Time(Instant from, Instant to) {

    static Time of(Span span) {
      return new Time(span.from(), span.to());
    }
  }

  static BusyTimesResponse of(BusyOutcome.Held held) {
    return new BusyTimesResponse(held.zone().getId(), held.busy().stream().map(Time::of).toList());
  }
}
