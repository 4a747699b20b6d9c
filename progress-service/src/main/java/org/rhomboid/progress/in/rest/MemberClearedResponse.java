package org.rhomboid.progress.in.rest;

import org.rhomboid.progress.usecase.ClearSafety;

/**
 * What a coach learns of a clearance.
 *
 * @param hold whether a hold is still open
 * @param holdVersion how often that or the findings have changed
 */
public record MemberClearedResponse(boolean hold, long holdVersion) {

  static MemberClearedResponse of(ClearSafety.Outcome.Confirmed confirmed) {
    return new MemberClearedResponse(confirmed.safety().holds(), confirmed.safety().holdVersion());
  }
}
