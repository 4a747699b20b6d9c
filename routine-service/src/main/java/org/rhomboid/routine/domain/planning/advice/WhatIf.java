package org.rhomboid.routine.domain.planning.advice;

import java.util.List;

/**
 * What one change of the profile would bring.
 *
 * @param gain in points of the plan's score, at least 1
 * @param in slugs of the exercises that would come in, by slug
 * @param out slugs of those that would go out
 * @param text in English, for the member: the change, and what would come instead of what
 */
public record WhatIf(Relaxation change, int gain, List<String> in, List<String> out, String text) {

  public WhatIf {
    in = List.copyOf(in);
    out = List.copyOf(out);
  }

  /** For programs: that of the change. */
  public String code() {
    return change.code().name();
  }
}
