package org.rhomboid.routine.in.rest.deskbreak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.deskbreak.BusyStatement;

/**
 * When the member has no time; only from when to when. It takes the place of what was known of the window from {@code from} to {@code to}; without one, of every
 * local date that one of the times touches.
 *
 * @param from with {@code to}: the window; what is in none of {@code busy} is free there
 * @param to after {@code from}
 * @param busy at most 200 times, at most 31 days back and 366 ahead; may overlap
 */
public record BusyTimesRequest(
    Instant from,
    Instant to,
    @NotNull(message = REQUIRED) @Size(max = 200, message = "has at most 200 entries")
        List<@NotNull(message = REQUIRED) @Valid Time> busy) {

  static final String REQUIRED = "is required";

  /**
   * A time without a break.
   *
   * @param to after {@code from}
   */
  @Schema(name = "BusyTimeRequest")
  public record Time(
      @NotNull(message = REQUIRED) Instant from, @NotNull(message = REQUIRED) Instant to) {

    BusyStatement.Stated toStated() {
      return new BusyStatement.Stated(from, to);
    }
  }

  BusyStatement toStatement() {
    return new BusyStatement(
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        busy.stream().map(Time::toStated).toList());
  }
}
