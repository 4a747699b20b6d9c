package org.rhomboid.routine.domain.planning.revision;

import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * One change of a plan.
 *
 * @param slug the exercise whose entry changed; empty where the whole session did
 * @param previous what changed, as it was
 * @param next what takes its place; empty where nothing does
 * @param because for the member alone
 */
public record PlanChange(
    UUID sessionId,
    Optional<String> slug,
    Optional<Planned> previous,
    Optional<Planned> next,
    ChangeCode code,
    Reason because) {}
