package org.rhomboid.gateway.usecase.today;

import java.time.Instant;
import java.util.Map;
import org.rhomboid.gateway.usecase.part.Part;

/**
 * Whether a safety hold is known to be open. While it is, nothing is there to be done, whatever a plan says that has not heard of it yet.
 *
 * @param asOf when that was asked
 */
public record Hold(boolean open, Instant asOf) {

  public static Hold of(Part<Map<String, Object>> safety) {
    return new Hold(
        safety.hasData() && Boolean.TRUE.equals(safety.data().get("hold")), safety.asOf());
  }

  /** The part itself, or that there is nothing to do. */
  public Part<Map<String, Object>> over(Part<Map<String, Object>> todo) {
    return open && todo.isAvailable() ? Part.ok(asOf, null) : todo;
  }
}
