package org.rhomboid.routine.out.postgres;

import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.reason.Shortfall;

/** A reason as it is stored: of which sort it is, its place says. */
public record ReasonColumn(String code, String text) {

  public static ReasonColumn of(Reason reason) {
    return new ReasonColumn(reason.code(), reason.text());
  }

  public Reason toInclusion() {
    return new Inclusion(code, text);
  }

  Reason toShortfall() {
    return new Shortfall(code, text);
  }

  Cause toCause() {
    return new Cause(code, text);
  }
}
