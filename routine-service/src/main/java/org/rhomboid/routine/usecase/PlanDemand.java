package org.rhomboid.routine.usecase;

import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.IsoWeek;

/**
 * A plan that a member asks for.
 *
 * @param id made by the client
 * @param week absent: the member's current one
 */
public record PlanDemand(UUID id, Optional<IsoWeek> week) {}
