package org.rhomboid.routine.domain.planning;

import org.rhomboid.routine.domain.planning.reason.Reason;

/** An exercise of the catalog that is in no session of the plan. */
public record Excluded(String slug, Reason because) {}
