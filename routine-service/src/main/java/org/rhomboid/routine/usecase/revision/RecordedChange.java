package org.rhomboid.routine.usecase.revision;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.revision.PlanChange;

/**
 * A change of a plan as it was written down.
 *
 * @param id made of the plan's id, the number and the place
 * @param number the sequence of the announcement that told of it
 * @param place among the changes of that number, from 0
 */
public record RecordedChange(UUID id, long number, int place, Instant at, PlanChange change) {}
