package org.rhomboid.routine.in.rest.deskbreak;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.rhomboid.kit.json.BodyOptional;
import org.rhomboid.routine.domain.deskbreak.BreakReply;

/**
 * A break that the member leaves out.
 *
 * @param reason up to 200 characters, only ever shown to the member
 */
@BodyOptional
public record BreakSkipRequest(
    @Size(max = 200, message = "has at most 200 characters") String reason) {

  BreakReply toReply() {
    return new BreakReply.Skip(Optional.ofNullable(reason));
  }
}
