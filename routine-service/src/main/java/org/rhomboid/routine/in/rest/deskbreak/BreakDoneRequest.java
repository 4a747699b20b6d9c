package org.rhomboid.routine.in.rest.deskbreak;

import org.rhomboid.kit.json.BodyOptional;
import org.rhomboid.routine.domain.deskbreak.BreakReply;

/** A break that is done: there is nothing more to say. */
@BodyOptional
public record BreakDoneRequest() {

  BreakReply toReply() {
    return new BreakReply.Done();
  }
}
