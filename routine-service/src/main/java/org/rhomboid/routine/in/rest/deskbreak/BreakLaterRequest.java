package org.rhomboid.routine.in.rest.deskbreak;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.rhomboid.routine.domain.deskbreak.BreakReply;

/**
 * A break that is put off.
 *
 * @param minutes 5 to 60, from when it is due, or from now where that has passed
 * @param reason up to 200 characters, only ever shown to the member
 */
public record BreakLaterRequest(
    @NotNull(message = BusyTimesRequest.REQUIRED)
        @Min(value = 5, message = BOUNDS)
        @Max(value = 60, message = BOUNDS)
        Integer minutes,
    @Size(max = 200, message = "has at most 200 characters") String reason) {

  private static final String BOUNDS = "is 5 to 60";

  BreakReply toReply() {
    return new BreakReply.Later(minutes, Optional.ofNullable(reason));
  }
}
