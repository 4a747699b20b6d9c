package org.rhomboid.routine.usecase.revision;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.revision.PlanChange;

/**
 * A change of a plan as it was written down.
 *
 * @param id made of the plan's id, the number and the place
 * @param planId the plan that changed
 * @param number the sequence of the announcement that told of it
 * @param place among the changes of that number, from 0
 * @param undone whether the member undid it
 */
public record RecordedChange(
    UUID id, UUID planId, long number, int place, Instant at, boolean undone, PlanChange change) {}
