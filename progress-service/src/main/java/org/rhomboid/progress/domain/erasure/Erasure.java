package org.rhomboid.progress.domain.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A member's wish to be forgotten, and who has done so.
 *
 * @param erasedAt when the member asked for it
 * @param doneAt by service, when it had forgotten
 */
public record Erasure(UUID id, Instant erasedAt, Map<String, Instant> doneAt) {

  /** Everybody who may hold something of a member. */
  public static final List<String> SERVICES =
      List.of("progress-service", "routine-service", "catalog-service", "gateway-service");

  public Erasure {
    doneAt = Map.copyOf(doneAt);
  }

  /** Whether every service has forgotten. */
  public boolean isDone() {
    return doneAt.keySet().containsAll(SERVICES);
  }
}
