package org.rhomboid.routine.domain.planning.revision;

import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * One change of a plan.
 *
 * @param sessionId the planned session that changed
 * @param slug the exercise whose entry changed; empty where the whole session did
 * @param previous the changed parts as they were; empty: it came in
 * @param next the changed parts as they are; empty: nothing takes its place
 * @param because for the member alone: may speak of pain, or repeat what the member wrote
 */
public record PlanChange(
    UUID sessionId,
    Optional<String> slug,
    Optional<Planned> previous,
    Optional<Planned> next,
    ChangeCode code,
    Reason because) {

  /** The same change for another reason. */
  public PlanChange because(Reason other) {
    return new PlanChange(sessionId, slug, previous, next, code, other);
  }
}
